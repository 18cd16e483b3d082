import { isTaal, type Taal } from "./talen.ts";

/** Name of the cookie with the chosen language. It holds nothing else and goes when the browser closes. */
export const TAALCOOKIE = "__Host-taal";

/** The `Set-Cookie` line for a chosen language. */
export function taalCookie(taal: Taal): string {
  return `${TAALCOOKIE}=${taal}; Path=/; Secure; HttpOnly; SameSite=Lax`;
}

/** The language of a request: the cookie, then what the browser asks for in its order of preference, then Dutch. */
export function kiesTaal(cookie: string | null, acceptLanguage: string | null): Taal {
  const gekozen = cookie?.split(";").map((deel) => deel.trim()).find((deel) => deel.startsWith(`${TAALCOOKIE}=`));
  const waarde = gekozen?.slice(TAALCOOKIE.length + 1);
  if (isTaal(waarde)) return waarde;
  const wensen = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((wens) => {
      const [naam = "", ...opties] = wens.trim().toLowerCase().split(";");
      const gewicht = opties.map((optie) => /^\s*q=(\d(?:\.\d+)?)\s*$/.exec(optie)?.[1]).find((q) => q !== undefined);
      return { taal: naam.split("-")[0], gewicht: gewicht === undefined ? 1 : Number(gewicht) };
    })
    .sort((a, b) => b.gewicht - a.gewicht);
  for (const { taal, gewicht } of wensen) if (gewicht > 0 && isTaal(taal)) return taal;
  return "nl";
}
