import { expect, it } from "vitest";
import { agendadagen } from "#app/agenda/afspraken.server.ts";
import { maakAgenda } from "#app/agenda/ics.server.ts";
import { BO, briefVoor, RACHID } from "#tests/support/brief.ts";

const NU = new Date("2026-11-22T10:00:00Z");
const dag = { id: "deadline", datum: "2026-12-22", titel: "Afspraak" };

/** The lines of a calendar file, folded lines joined. */
const regels = (ics: string): string[] => ics.replace(/\r\n[ \t]/g, "").trimEnd().split("\r\n");

it("a day is a whole day in every time zone, with a neutral title and nothing else", () => {
  const ics = regels(maakAgenda([dag], "dossier-1", NU));
  expect(ics).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20261222", "SUMMARY:Afspraak", "DTSTAMP:20261122T100000Z", "BEGIN:VALARM", "TRIGGER:-PT15H"]));
  expect(ics.join("\n")).not.toMatch(/rechtsroute|bezwaar|juridisch|deadline|dossier|description:(?!Afspraak)|url|location|organizer/i);
});

it("a calendar stays right around midnight and in summer time", () => {
  const datums = ["2027-01-01", "2027-03-28", "2027-06-30", "2028-02-29"];
  const ics = regels(maakAgenda(datums.map((datum, nr) => ({ id: String(nr), datum, titel: "Afspraak" })), "d", NU));
  expect(ics.filter((r) => r.startsWith("DTSTART"))).toEqual(datums.map((d) => `DTSTART;VALUE=DATE:${d.replaceAll("-", "")}`));
});

it("the same day of the same dossier keeps its UID; another day or dossier has another", () => {
  const uid = (d: typeof dag, dossier: string): string => regels(maakAgenda([d], dossier, NU)).find((r) => r.startsWith("UID:"))!;
  expect(uid(dag, "a")).toBe(uid({ ...dag, datum: "2026-12-23" }, "a"));
  expect(new Set([uid(dag, "a"), uid(dag, "b"), uid({ ...dag, id: "vangnet" }, "a")]).size).toBe(3);
  expect(uid(dag, "a")).toMatch(/^UID:[0-9a-f]{32}$/);
});

it("Bo gets the last day and the vangnet as a reminder", () => {
  const { situatie } = briefVoor("L2", BO);
  expect(agendadagen(situatie.diagnose, { verstuurd: {} }, "2026-11-22").map(({ datum, soort }) => [datum, soort])).toEqual([
    ["2026-12-22", "afspraak"],
    ["2026-12-15", "herinnering"],
  ]);
});

it("days that are over are left out, and a bezwaar that was sent is checked after two weeks", () => {
  const { situatie } = briefVoor("L2", BO);
  const verstuurd = { L2: { op: "2026-12-16", hoe: "balie" } };
  expect(agendadagen(situatie.diagnose, { verstuurd }, "2026-12-20").map((d) => d.datum)).toEqual(["2026-12-22", "2026-12-30"]);
});

it("of the organisation only certain days, on the day after", () => {
  const { situatie } = briefVoor("L4", RACHID, { peildatum: "2026-10-10" });
  expect(agendadagen(situatie.diagnose, { verstuurd: {} }, "2026-10-10")).toEqual([{ id: "beslisEinde", datum: "2026-10-20", soort: "herinnering" }]);
});
