const PAD = /^\/[\w\-.~/?=&%]*$/;

/**
 * The way back to a page of this site out of a form field, or "/" for anything else: another host, a double slash (which
 * browsers read as a host), a backslash, a control sign, or a path longer than any of ours.
 */
export function veiligPad(waarde: unknown): string {
  const goed = typeof waarde === "string" && waarde.length <= 200 && PAD.test(waarde) && !waarde.includes("//");
  return goed ? waarde : "/";
}
