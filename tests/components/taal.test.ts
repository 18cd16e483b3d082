import { RouterContextProvider } from "react-router";
import { describe, expect, test } from "vitest";
import { taalContext } from "#app/contexts.ts";
import { pictogramNamen } from "#app/components/pictogram.tsx";
import { FOUTCODES } from "#app/lib/app-error.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { kiesTaal, taalCookie } from "#app/taal/kies-taal.ts";
import { lijst } from "#app/taal/lijst.ts";
import { talen } from "#app/taal/talen.ts";
import { themas } from "#app/taal/themas.server.ts";
import { veiligPad } from "#app/taal/veilig-pad.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { flows } from "#flows/index.ts";
import enCommon from "#locales/en/common.json";
import enPaginas from "#locales/en/paginas.json";
import nlCommon from "#locales/nl/common.json";
import nlPaginas from "#locales/nl/paginas.json";

test.each([
  ["__Host-taal=en", "nl", "en"],
  ["a=b; __Host-taal=nl", "en", "nl"],
  ["__Host-taal=fr", "en-GB,nl;q=0.8", "en"],
  ["x__Host-taal=en", null, "nl"],
  [null, "de, en;q=0.5, nl;q=0.9", "nl"],
  [null, "nl;q=0, en;q=0.1", "en"],
  [null, "tr,ar;q=0.9", "nl"],
  [null, ";;;q=,,=", "nl"],
  [null, null, "nl"],
])("cookie %s, header %s: %s", (cookie, header, taal) => {
  expect(kiesTaal(cookie, header)).toBe(taal);
});

test("N1: the language cookie is a host cookie, safe, and gone when the browser closes", () => {
  expect(taalCookie("en")).toBe("__Host-taal=en; Path=/; Secure; HttpOnly; SameSite=Lax");
});

test("B7: the way back leads to no other host, for 200 payloads", () => {
  const kwaad = ["https://kwaad.nl", "//kwaad.nl", "/\\kwaad.nl", "\\\\kwaad.nl", "/.//kwaad.nl", "/..//kwaad.nl", "javascript:alert(1)", "/\t/kwaad.nl", "/\r\nSet-Cookie: a=b", "/%0d%0a\n", " //kwaad.nl", "", "kwaad.nl", "/@kwaad.nl", "/a:b", "/#//kwaad.nl", "/\u0000", "/\u202e", `/${"a".repeat(300)}`, "data:text/html,x"];
  const voor = ["", "/", "//", " ", "\t", "\\", "/.", "%2f", "/%2f", "http:"];
  const proeven = voor.flatMap((v) => kwaad.map((k) => v + k));
  expect(proeven).toHaveLength(200);
  for (const proef of proeven) {
    const doel = new URL(veiligPad(proef), "https://ons.example");
    expect(doel.origin, proef).toBe("https://ons.example");
    expect(veiligPad(proef), proef).toMatch(/^\/[\w\-.~/?=&%]*$/);
    expect(veiligPad(proef).startsWith("//"), proef).toBe(false);
  }
});

test.each(["/", "/vraag/4", "/brief/1/tekst", "/hulp/bezwaar", "/vraag/4?fout=1"])("the way back to %s is kept", (pad) => {
  expect(veiligPad(pad)).toBe(pad);
});

test.each([null, undefined, 3, new File([], "x")])("a way back that is no text is the start", (waarde) => {
  expect(veiligPad(waarde)).toBe("/");
});

type Woorden = { [sleutel: string]: string | Woorden | string[] };

/** Every text with the path of its key. */
function teksten(woorden: Woorden | string[], pad = ""): [string, string][] {
  return Object.entries(woorden).flatMap(([sleutel, waarde]): [string, string][] =>
    typeof waarde === "string" ? [[`${pad}${sleutel}`, waarde]] : teksten(waarde, `${pad}${sleutel}.`),
  );
}

const paren: [string, Woorden, Woorden][] = [
  ["common", nlCommon, enCommon],
  ["paginas", nlPaginas, enPaginas],
];

test.each(paren)("%s has the same keys and the same gaps in both languages", (_naam, nl, en) => {
  const vorm = (woorden: Woorden) => teksten(woorden).map(([sleutel, tekst]) => `${sleutel} ${(tekst.match(/{{\w+}}/g) ?? []).sort().join()}`);
  expect(vorm(en)).toEqual(vorm(nl));
});

test.each(paren.flatMap(([naam, nl, en]) => [[`nl/${naam}`, nl] as const, [`en/${naam}`, en] as const]))(
  "W7: %s has sentences of at most 15 words, 10 on average",
  (_naam, woorden) => {
    const zinnen = teksten(woorden).flatMap(([, tekst]) => tekst.split(/(?<=[.!?:])\s+/)).map((zin) => zin.split(/\s+/).length);
    expect(Math.max(...zinnen)).toBeLessThanOrEqual(15);
    expect(zinnen.reduce((a, b) => a + b, 0) / zinnen.length).toBeLessThanOrEqual(10);
  },
);

test("every error code and every drawing has words", () => {
  expect(Object.keys(nlCommon.foutpagina)).toEqual(expect.arrayContaining([...Object.keys(FOUTCODES), "onbekend"]));
  expect(Object.keys(nlCommon.pictogram).sort()).toEqual([...pictogramNamen].sort());
});

describe.each(talen)("in %s", (taal) => {
  const context = new RouterContextProvider();
  context.set(taalContext, taal);

  test("Q9: the limits stand on the start page, before the themes", () => {
    const tekst = JSON.stringify(i18nVoor(taal).t("paginas:start.voorafPunten", { returnObjects: true }));
    const woorden = { nl: ["provider", "apparaat", "Schermfoto", "Versleuteld", "server", "weg"], en: ["provider", "device", "screenshots", "Encrypted", "server", "gone"] };
    for (const woord of woorden[taal]) expect(tekst).toContain(woord);
  });

  test("Q4: no title of the public frame names a subject", () => {
    const titels = Object.values({ nl: nlPaginas, en: enPaginas }[taal]).map(({ titel }) => titel);
    expect(new Set(titels).size).toBe(titels.length);
    expect(titels.join(" ")).not.toMatch(/geweld|schuld|scheid|bezwaar|uitkering|huur|violence|debt|divorce|objection|benefit|rent/i);
  });

  test("every published flow has the words of its public page", () => {
    const gevonden = themas(context);
    expect(gevonden.map(({ flow }) => flow)).toEqual(flows.filter(({ status }) => status === "published").map(({ id }) => id));
    for (const { flow, kort } of gevonden) {
      const t = vertaler(context, flow);
      expect(kort).not.toContain("thema.");
      expect(t("thema.vragen")).not.toContain("thema.");
      expect(lijst(t, "thema.voor").length).toBeGreaterThan(0);
    }
  });

  test("the words come in the language of the request, from one instance", () => {
    expect(vertaler(context, "common")("knop.verder")).toBe({ nl: "Verder", en: "Continue" }[taal]);
    expect(i18nVoor(taal)).toBe(i18nVoor(taal));
  });
});
