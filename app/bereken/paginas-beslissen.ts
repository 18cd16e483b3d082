import type { Rekenpagina } from "./paginas.ts";
import type { Veld } from "./velden.ts";
import { alsVoorbij, naVangnet } from "./voorbij.ts";

type Waarden = Readonly<Record<string, unknown>>;

const keuze = (naam: string, opties: readonly string[]): Veld => ({ naam, soort: "keuze", isVrij: false, opties });
const medisch = (waar: boolean) => (waar ? ("gezondheid" as const) : null);

/** Short terms by what the letter is about; a letter that names its own days has those. */
const KORT: Readonly<Record<string, number>> = { "uwv-ziek": 14, ind: 28 };

function kortNaarInvoer({ soort, start, bekend, dagen }: Waarden): unknown {
  if (soort === "straf") return { brief: start, bekend };
  return { start, dagen: KORT[String(soort)] ?? dagen };
}

/** How long a government may take, and what a person can do when it takes longer. */
export const beslisPaginas: readonly Rekenpagina[] = [
  {
    id: "korte-termijn",
    thema: "bezwaar",
    rekenaar: "bezwaar/C2",
    velden: [keuze("soort", ["uwv-ziek", "straf", "ind", "anders"]), { naam: "start", soort: "dag", isVrij: false, opties: [] }, "bekend", "dagen"],
    naarInvoer: kortNaarInvoer,
    uit: { deadline: "dag", vangnet: "dag" },
    variant: naVangnet,
    melding: alsVoorbij(["deadline"]),
    deelgroep: ({ soort }) => (soort === "straf" ? "strafrecht" : soort === "ind" ? "afkomst" : medisch(soort === "uwv-ziek")),
  },
  {
    id: "op-tijd-verstuurd",
    thema: "bezwaar",
    rekenaar: "bezwaar/C1c",
    velden: ["deadline", "gepost", "ontvangen"],
    uit: { opTijd: "janee" },
    variant: ({ opTijd }) => (opTijd === true ? null : "te-laat"),
  },
  {
    id: "beslistermijn",
    thema: "bezwaar",
    rekenaar: "bezwaar/C3",
    velden: [keuze("organisatie", ["gemeente", "uwv", "uwv-medisch", "svb", "belasting-lokaal", "anders"]), "besluitDatum", "bezwaarVerstuurd", "commissie", "verdaagd", "uitstelTot", "stilstandDagen"],
    naarInvoer: ({ organisatie, ...rest }) => (organisatie === "uwv-medisch" ? { ...rest, organisatie: "uwv", onderwerp: "uwv-zw" } : { ...rest, organisatie }),
    uit: { uiterlijk: "dag" },
    deelgroep: ({ organisatie }) => medisch(organisatie === "uwv-medisch"),
  },
  {
    id: "beslistermijn-aanvraag",
    thema: "bezwaar",
    rekenaar: "bezwaar/C3b",
    velden: [keuze("wat", ["aanvraag", "toeslag", "woo-inzage", "herbeoordeling", "klacht"]), "aanvraagDatum", "verdaagd", "uitstelTot", "stilstandDagen"],
    naarInvoer: ({ wat, ...rest }) => (wat === "toeslag" ? { ...rest, organisatie: "dienst-toeslagen" } : { ...rest, wachtOp: wat }),
    uit: { uiterlijk: "dag" },
    variant: (_, { wat }) => String(wat),
    deelgroep: ({ wat }) => medisch(wat === "herbeoordeling"),
  },
  {
    id: "te-laat-schrijven",
    thema: "bezwaar",
    rekenaar: "bezwaar/C4c",
    velden: ["beslisEinde", "ontvangen"],
    uit: { mag: "janee" },
    variant: ({ mag }) => (mag === true ? null : "te-vroeg"),
  },
  {
    id: "spoedrechter",
    thema: "bezwaar",
    rekenaar: "bezwaar/C5",
    velden: ["bezwaarLoopt", "beroepLoopt"],
    uit: { mogelijk: "janee" },
    variant: ({ mogelijk }) => (mogelijk === true ? null : "nee"),
  },
  { id: "klachttermijn", thema: "bezwaar", rekenaar: "bezwaar/C6", velden: ["ontvangen", "commissie", "verdaagd"], uit: { uiterlijk: "dag", ombudsman: "dag" } },
  {
    id: "vrije-dag",
    thema: "bezwaar",
    rekenaar: "bezwaar/C0",
    velden: ["dag"],
    uit: { vrij: "janee", atw: "dag" },
    variant: ({ vrij }) => (vrij === true ? null : "werkdag"),
  },
];
