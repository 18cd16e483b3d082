import { expect, test } from "vitest";
import { UwHulp } from "#app/verwijzing/uw-hulp.tsx";
import type { Hulpkaart, Hulppagina } from "#app/verwijzing/uw-hulp.server.ts";
import { talen } from "#app/taal/talen.ts";
import { bezwaar } from "#flows/bezwaar/index.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { axeFouten } from "#tests/support/axe.ts";
import { toon } from "#tests/support/render.tsx";

const hulp = (id: string, naam: string): Hulpkaart => ({
  kaart: { id, naam, soort: naam, eigenTaal: null, wat: "Gratis uitleg.", niet: "", kosten: "Gratis.", wegen: [{ soort: "telefoon", tekst: "0800-8020", href: "tel:08008020", tijden: [] }], open: null, letOp: [], bij: [] },
  redenen: [{ sleutel: "gratis", zin: "**Gratis**." }],
  notities: [],
  termen: [{ naam: "Kost weinig", mate: "goed", punten: "8 / 8" }],
  totaal: "82",
});

const { diagnose: bo } = evalueer(bezwaar, bezwaar.casussen.find(({ naam }) => naam.includes("Bo"))!.antwoorden, "2026-11-22", { aannemen: true });
const diagnose = bo!;

const pagina: Hulppagina = {
  flow: "bezwaar",
  termijn: null,
  panelen: { flow: "bezwaar", nieuw: [], gezien: [] },
  bewaard: false,
  eindigtOp: "2026-11-23",
  gemeente: null,
  fout: null,
  onderwerp: "bijstand",
  isTegenGemeente: true,
  band: { getoond: "B", advies: "B" },
  eerst: ["gevaar", "termijn"],
  laatsteDag: "dinsdag 22 december 2026",
  bovenaan: [],
  slots: [
    { slot: "recht", getoond: [hulp("nl-hjl", "het Juridisch Loket")], meer: [hulp("nl-rw", "rechtswinkel")], eigenHelper: false, leeg: false },
    { slot: "samen", getoond: [], meer: [], eigenHelper: false, leeg: true },
  ],
  kosten: { uitkomst: "Misschien hebt u recht op subsidie.", adviezen: [], notities: [], aanvraag: ["Neem uw aanslag mee."], wegen: [{ naam: "Advocaat met subsidie", bedrag: "Ongeveer € 176.", toelichting: "" }] },
  afgevallen: [{ naam: "uw vakbond", filters: ["F8"] }],
  versie: "1",
  diagnose,
};

test.each(talen)("danger first, then the place, the help with why, none of these, and whom to call (%s)", async (taal) => {
  const { container } = toon(
    <main>
      <UwHulp pagina={pagina} />
    </main>,
    taal,
  );
  const tekst = container.textContent!;
  for (const deel of ["112", "0800-8020", "82", "1400"]) expect(tekst).toContain(deel);
  expect(tekst.indexOf("112")).toBeLessThan(tekst.indexOf("0800-8020"));
  expect(container.querySelectorAll("summary").length).toBeGreaterThanOrEqual(5);
  expect(tekst).not.toMatch(/\{\{|verwijzing:|undefined|\*\*/);
  expect(await axeFouten(container)).toEqual([]);
});

test.each(talen)("who only looks at drawings and bold words sees danger, the day, the help, what it costs and the number (%s)", (taal) => {
  const { container } = toon(<UwHulp pagina={pagina} />, taal);
  const vet = [...container.querySelectorAll("h2, h3, strong")].map((deel) => deel.textContent).join(" | ");
  for (const deel of ["112", pagina.laatsteDag, "het Juridisch Loket", "Gratis", "0800-8020"]) expect(vet).toContain(deel);
  const kaart = container.querySelector(".rr-hulpkaart")!;
  expect(kaart.querySelectorAll(".rr-redenen svg, .rr-met-pictogram > svg").length).toBeGreaterThanOrEqual(2);
  for (const kop of container.querySelectorAll(".rr-hulpslot > h2")) expect(kop.querySelector("svg")).not.toBeNull();
});

const keuzes = (container: HTMLElement): readonly string[] => [...container.querySelectorAll<HTMLButtonElement>('button[name="mcd.keuze"]')].map(({ value }) => value);

test.each([
  [{ getoond: "B", advies: "B" }, ["liever-zelf", "meer-hulp"]],
  [{ getoond: "A", advies: "A" }, ["meer-hulp"]],
  [{ getoond: "D", advies: "D" }, ["liever-zelf"]],
  [{ getoond: "C", advies: "B" }, [""]],
] as const)("more help or less is always a choice, and so is our advice again: %o", (band, verwacht) => {
  expect(keuzes(toon(<UwHulp pagina={{ ...pagina, band }} />).container)).toEqual(verwacht);
});

test("a place that is not known stands in the summary and in the field", async () => {
  const { container } = toon(
    <main>
      <UwHulp pagina={{ ...pagina, fout: { getypt: "Atlantis", lijken: [] } }} />
    </main>,
  );
  expect(container.querySelector<HTMLInputElement>("#plaats")!.value).toBe("Atlantis");
  expect(container.querySelector("#gemeente")).not.toBeNull();
  expect(await axeFouten(container)).toEqual([]);
});
