import { screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { Papierenlijst, Stappenlijst } from "#app/components/afvinklijst.tsx";
import { DatumVeld } from "#app/components/datum-veld.tsx";
import { EersteBlik, Vooraf } from "#app/components/eerste-blik.tsx";
import { FoutPagina, foutcodeVan } from "#app/components/fout-pagina.tsx";
import { Foutsamenvatting } from "#app/components/foutsamenvatting.tsx";
import { Gegevenslijst } from "#app/components/gegevenslijst.tsx";
import { InactiefMelding } from "#app/components/inactief-melding.tsx";
import { RadioGroep, VinkGroep } from "#app/components/keuze-groep.tsx";
import { Knop, KnopLink, KnopRij, KopieerKnop, PrintKnop, TerugLink } from "#app/components/knop.tsx";
import { Kop, TaalKeuze } from "#app/components/kop.tsx";
import { Melding, type MeldingSoort } from "#app/components/melding.tsx";
import { isPictogram, Pictogram, pictogramNamen } from "#app/components/pictogram.tsx";
import { TekstVeld } from "#app/components/tekst-veld.tsx";
import { TermijnBlok } from "#app/components/termijn-blok.tsx";
import { Themakaart } from "#app/components/themakaart.tsx";
import { Uitklap } from "#app/components/uitklap.tsx";
import { vasteOpmaak } from "#app/vaste-opmaak.server.tsx";
import { VasteOpmaak } from "#app/components/vast.tsx";
import { Voet } from "#app/components/voet.tsx";
import { Voortgang } from "#app/components/voortgang.tsx";
import { AppError, FOUTCODES } from "#app/lib/app-error.ts";
import { talen } from "#app/taal/talen.ts";
import { axeFouten } from "#tests/support/axe.ts";
import { toon, vanServer } from "#tests/support/render.tsx";

const opties = [
  { waarde: "gemeente", label: "Gemeente", hulp: "Ook de sociale dienst" },
  { waarde: "uwv", label: "UWV", extra: <TekstVeld naam="kantoor" label="Welk kantoor?" /> },
  { waarde: "weet-niet", label: "Weet ik niet" },
];

/** Every component in every state that a person can meet. */
const staten: Record<string, ReactElement> = {
  "knoppen in elke soort": (
    <KnopRij>
      <Knop name="a" value="1">
        Verder
      </Knop>
      <Knop soort="tweede" pictogram="slot">
        Bewaar
      </Knop>
      <Knop soort="tekst">Overslaan</Knop>
      <Knop soort="gevaar">Alles wissen</Knop>
      <KnopLink href="/antwoorden">Uw antwoorden</KnopLink>
      <PrintKnop>Print</PrintKnop>
      <TerugLink href="/vraag/1">Vorige vraag</TerugLink>
    </KnopRij>
  ),
  foutsamenvatting: (
    <>
      <Foutsamenvatting fouten={[{ href: "#a", tekst: "Kies een antwoord." }]} />
      <input id="a" aria-label="a" />
    </>
  ),
  "keuze leeg": <RadioGroep naam="a" legende="Van wie is de brief?" opties={opties} />,
  "keuze gevuld": <RadioGroep naam="a" legende="Van wie is de brief?" hulp="Kijk bovenaan." waarde="uwv" opties={opties} />,
  "keuze met fout": <RadioGroep naam="a" legende="Van wie is de brief?" hulp="Kijk bovenaan." fout="Kies een antwoord." opties={opties} />,
  "meerkeuze leeg": <VinkGroep naam="a" legende="Waarover?" opties={opties} />,
  "meerkeuze gevuld": <VinkGroep naam="a" legende="Waarover?" waarden={["gemeente", "uwv"]} opties={opties} />,
  "meerkeuze met fout": <VinkGroep naam="a" legende="Waarover?" alsKop={false} fout="Kies een antwoord." opties={opties} />,
  "datum leeg": <DatumVeld naam="d" legende="Welke datum?" alsKop />,
  "datum met fout": <DatumVeld naam="d" legende="Welke datum?" hulp="Bijvoorbeeld 3 11 2026" fout="Deze dag bestaat niet." dag="31" maand="2" jaar="2026" />,
  "tekst leeg": <TekstVeld naam="t" label="Wat gebeurde er?" regels={4} />,
  "tekst als kop": <TekstVeld naam="t" label="Wat is uw postcode?" alsKop breedte="smal" inputMode="numeric" hulp="Alleen de cijfers" />,
  "bedrag met fout": <TekstVeld naam="t" label="Hoeveel?" voor="€" fout="Wij kunnen dit getal niet lezen." waarde="x" inputMode="decimal" />,
  "termijn in de toekomst": <TermijnBlok datum="2026-12-22" naam="Uw laatste dag" />,
  "termijn voorbij": <TermijnBlok datum="2026-11-02" naam="Uw laatste dag" voorbij />,
  voortgang: <Voortgang gedaan={3} nog={4} />,
  stappen: (
    <Stappenlijst
      verborgen={{ revisie: 3 }}
      items={[
        { id: "a", tekst: "Stuur een brief", klaar: false, uitleg: <p>Kort mag.</p> },
        { id: "b", tekst: "Bel het Loket", klaar: true },
      ]}
    />
  ),
  papieren: <Papierenlijst items={[{ id: "a", tekst: "De brief", klaar: true }]} />,
  antwoorden: <Gegevenslijst rijen={[{ id: "r1", vraag: "Van wie is de brief?", antwoord: "UWV", wijzig: "/vraag/1" }]} />,
  uitklap: <Uitklap titel="Waarom vragen wij dit?">Omdat de dag ervan afhangt.</Uitklap>,
  themakaart: <Themakaart flow="bezwaar" naam="Bezwaar" kort="Een brief van de overheid" />,
  "eerste blik": <EersteBlik />,
  vooraf: <Vooraf />,
  kop: <Kop />,
  taalkeuze: <TaalKeuze pad="/vraag/3" />,
  voet: <Voet />,
  inactief: <InactiefMelding />,
  pictogrammen: <p>{pictogramNamen.filter(isPictogram).map((naam) => <Pictogram key={naam} naam={naam} alt={naam} />)}</p>,
  ...Object.fromEntries(
    (["gevaar", "termijn", "let-op", "goed", "info"] satisfies MeldingSoort[]).map((soort) => [
      `melding ${soort}`,
      <Melding key={soort} soort={soort} titel="Let goed op" direct>
        <p>Bel vandaag.</p>
      </Melding>,
    ]),
  ),
};

describe.each(talen)("W1 in %s: axe finds nothing", (taal) => {
  test.each(Object.entries(staten))("%s", async (_naam, wat) => {
    const { container } = toon(wat, taal);
    expect(await axeFouten(container)).toEqual([]);
  });

  test.each([...Object.keys(FOUTCODES), "onbekend"] as (keyof typeof FOUTCODES | "onbekend")[])("error page %s", async (code) => {
    const { container } = toon(<FoutPagina code={code} verzoekId="abc" />, taal);
    expect(await axeFouten(container, true)).toEqual([]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).not.toContain("foutpagina");
    expect(screen.getByRole("link", { name: /112/ })).toBeTruthy();
  });
});

test("W1: axe does find what is wrong on a page that must fail", async () => {
  const { container } = toon(
    <main>
      <img src="x.png" />
      <input type="text" />
      <h1>Een</h1>
      <h4>Vier</h4>
      <button type="button" />
    </main>,
  );
  const regels = (await axeFouten(container)).map((fout) => fout.split(":")[0]);
  expect(regels).toEqual(expect.arrayContaining(["image-alt", "label", "button-name", "heading-order"]));
});

test("a choice is a group named by the question, which is the h1, and says hint and error", () => {
  toon(staten["keuze met fout"]!);
  const groep = screen.getByRole("group", { name: "Van wie is de brief?", description: "Kijk bovenaan. Fout: Kies een antwoord." });
  expect(within(groep).getByRole("heading", { level: 1, name: "Van wie is de brief?" })).toBeTruthy();
  expect(within(groep).getAllByRole("radio")).toHaveLength(3);
  expect(screen.getByRole("radio", { name: "Gemeente", description: "Ook de sociale dienst" }).id).toBe("a");
});

test("what was chosen or typed stands in the form again", () => {
  toon(
    <form aria-label="f">
      <RadioGroep naam="a" legende="A" waarde="uwv" opties={opties} />
      <VinkGroep naam="b" legende="B" waarden={["gemeente", "weet-niet"]} opties={opties.map(({ waarde, label }) => ({ waarde, label }))} />
      <DatumVeld naam="c" legende="C" dag="31" maand="februari" jaar="26" />
      <TekstVeld naam="d" label="D" waarde="€ 1.250,50" />
    </form>,
  );
  const formulier = screen.getByRole<HTMLFormElement>("form", { name: "f" });
  expect([...new FormData(formulier)].filter(([naam]) => naam !== "kantoor")).toEqual([
    ["a", "uwv"],
    ["b", "gemeente"],
    ["b", "weet-niet"],
    ["c-dag", "31"],
    ["c-maand", "februari"],
    ["c-jaar", "26"],
    ["d", "€ 1.250,50"],
  ]);
});

test("C2: nothing is ticked unless the caller says so", () => {
  toon(<VinkGroep naam="a" legende="Wat deelt u?" opties={opties} />);
  expect(screen.getAllByRole<HTMLInputElement>("checkbox").filter((vak) => vak.checked)).toEqual([]);
});

test("parts that are kept for every page are the same as made now, in each language", () => {
  for (const taal of talen) {
    for (const deel of [<Kop />, <InactiefMelding />, <Voet />]) {
      const nu = vanServer(deel, taal);
      expect(nu.length).toBeGreaterThan(100);
      for (let keer = 0; keer < 2; keer++) {
        expect(vanServer(<VasteOpmaak value={vasteOpmaak[taal]}>{deel}</VasteOpmaak>, taal).replaceAll("<!-- -->", "")).toBe(nu.replaceAll("<!-- -->", ""));
      }
    }
  }
});

test("a kept part is made once, until so many came after it that the oldest makes room", () => {
  const gemaakt: string[] = [];
  const Deel = ({ naam }: { naam: string }) => {
    gemaakt.push(naam);
    return naam;
  };
  const vraag = (naam: string) => expect(vasteOpmaak.nl(`proef ${naam}`, <Deel naam={naam} />)).toBe(naam);
  vraag("a");
  vraag("a");
  expect(gemaakt).toEqual(["a"]);
  for (let nr = 0; nr < 500; nr++) vraag(String(nr));
  vraag("499");
  vraag("a");
  expect(gemaakt).toHaveLength(502);
});

test("W3: the error summary takes the focus and links to the field", () => {
  // React gives the focus itself on the client; the browser does it for what the server sends, by this attribute.
  const { container } = toon(<div dangerouslySetInnerHTML={{ __html: vanServer(staten.foutsamenvatting!) }} />);
  const samenvatting = screen.getByRole("alert", { name: "Er klopt nog iets niet" });
  expect(container.querySelector("[autofocus]")).toBe(samenvatting);
  expect(samenvatting.tabIndex).toBe(-1);
  expect(within(samenvatting).getByRole("link", { name: "Kies een antwoord." }).getAttribute("href")).toBe("#a");
});

test("the progress bar has words and tells the truth", () => {
  toon(<Voortgang gedaan={3} nog={1} />);
  const balk = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Nog hooguit 1 vraag" });
  expect([balk.value, balk.max]).toEqual([3, 4]);
});

test("a button of a step sends that step only; its state is in words", () => {
  toon(staten.stappen!);
  const [open, klaar] = screen.getAllByRole<HTMLButtonElement>("button");
  expect(open!.textContent).toBe("Stuur een briefNog te doen. Zet op gedaan");
  expect(klaar!.textContent).toBe("Bel het LoketGedaan. Zet terug op nog te doen");
  expect([...new FormData(open!.form!, open)]).toEqual([["revisie", "3"], ["klaar", "ja"], ["stap", "a"]]);
  expect([...new FormData(klaar!.form!, klaar)]).toEqual([["stap", "b"], ["revisie", "3"], ["klaar", "nee"]]);
  expect(klaar!.closest("li")!.id).toBe("stap-b");
});

test("a term shows the weekday and the day, for people and for machines", () => {
  toon(<TermijnBlok datum="2026-12-22" naam="Uw laatste dag" />);
  const tijd = screen.getByRole("time");
  expect(tijd.textContent).toBe("dinsdag 22 december 2026");
  expect(tijd.getAttribute("datetime")).toBe("2026-12-22");
});

test("a term in English, and one that has passed says so in words", () => {
  toon(<TermijnBlok datum="2026-11-02" naam="Your last day" voorbij />, "en");
  expect(screen.getByRole("time").textContent).toBe("Monday 2 November 2026");
  expect(screen.getByText("This day has passed")).toBeTruthy();
});

test("a theme is a POST button: no address of a theme", () => {
  toon(staten.themakaart!);
  const knop = screen.getByRole<HTMLButtonElement>("button", { name: /Bezwaar/ });
  expect(knop.form!.method).toBe("post");
  expect(new URL(knop.form!.action).pathname).toBe("/begin");
  expect([...new FormData(knop.form!, knop)]).toEqual([["thema", "bezwaar"]]);
  expect(screen.queryAllByRole("link")).toEqual([]);
});

test("Q1, Q2: the quick exit is a POST button before all else in the bar, with a neutral name", () => {
  toon(<Kop />);
  const eerste = screen.getByRole("banner").querySelector("a, button");
  const knop = screen.getByRole<HTMLButtonElement>("button", { name: "Verberg deze pagina" });
  expect(eerste).toBe(knop);
  expect(knop.form!.method).toBe("post");
  expect(new URL(knop.form!.action).pathname).toBe("/weg");
});

test("the language is changed by a POST that comes back to the page", () => {
  toon(<TaalKeuze pad="/vraag/3" />);
  const knop = screen.getByRole<HTMLButtonElement>("button", { name: "English" });
  expect([...new FormData(knop.form!, knop)]).toEqual([["terug", "/vraag/3"], ["taal", "en"]]);
});

test("what only the script can do is hidden without it", () => {
  toon(
    <>
      <KopieerKnop doel="x" klaar="Gekopieerd">
        Kopieer
      </KopieerKnop>
      <PrintKnop>Print</PrintKnop>
      <InactiefMelding />
    </>,
  );
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("every failure has a code with words; what is not ours is our own mistake", () => {
  expect(foutcodeVan(new AppError("changed"))).toBe("changed");
  expect(foutcodeVan({ status: 429, statusText: "", internal: true, data: null })).toBe("too-many");
  expect(foutcodeVan({ status: 405, statusText: "", internal: true, data: null })).toBe("not-found");
  expect(foutcodeVan({ status: 400, statusText: "", internal: true, data: { code: "constructor" } })).toBe("invalid");
  expect(foutcodeVan(new Error("stuk"))).toBe("onbekend");
  expect(foutcodeVan(undefined)).toBe("onbekend");
});

test("L3: the page of an unexpected failure has a reference and no details", () => {
  toon(<FoutPagina code="onbekend" verzoekId="r-123" />);
  expect(screen.getByText(/r-123/)).toBeTruthy();
});
