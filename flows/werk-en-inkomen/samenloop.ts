const NAAST_BIJSTAND = ["loon", "wia", "ww", "pensioen", "zzp"] as const;

/** 3.9: two kinds of income of which too little tax may be held back. */
export function isSamenloop(bronnen: readonly string[]): boolean {
  if (bronnen.includes("loon2")) return true;
  if (bronnen.includes("bijstand") && NAAST_BIJSTAND.some((bron) => bronnen.includes(bron))) return true;
  return bronnen.includes("partner-geen") && (bronnen.includes("wia") || bronnen.includes("ww"));
}
