import { isIPv4, isIPv6 } from "node:net";

/**
 * The network prefix of an address: /24 of IPv4, /56 of IPv6, the part that one subscriber cannot change at will.
 * `onbekend` for anything else. Not stored: it is only hashed with the key of the day and counted.
 */
export function netwerkVan(adres: string | undefined): string {
  const kaal = (adres ?? "").replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIPv4(kaal)) return `${kaal.split(".").slice(0, 3).join(".")}.0/24`;
  if (!isIPv6(kaal)) return "onbekend";
  const [voor = "", na] = kaal.toLowerCase().split("::");
  const links = voor === "" ? [] : voor.split(":");
  const rechts = na === undefined || na === "" ? [] : na.split(":");
  const groepen = na === undefined ? links : [...links, ...Array<string>(Math.max(0, 8 - links.length - rechts.length)).fill("0"), ...rechts];
  const [a, b, c, d] = groepen.map((groep) => Number.parseInt(groep, 16));
  return `${[a, b, c, (d ?? 0) & 0xff00].map((groep) => (groep ?? 0).toString(16)).join(":")}::/56`;
}
