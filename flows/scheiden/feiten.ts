/** Where the person stands (scheiden.md `fase`); "weet-niet" counts as one that has decided. */
export type Fase = "twijfel" | "lopend" | "loopt" | "verzoek" | "uitspraak" | "al-gescheiden";

/** How people were together, as the guards tell it apart. */
export type Relatie = "gehuwd" | "geregistreerd" | "samenwonend" | "niet-samengewoond" | "weet-niet";

/** What is stuck after a divorce, as the guards tell it apart. */
export type NaScheiding = "niet-betaald" | "alimentatie" | "omgang" | "verhuizen" | "verdeling" | "onbekend" | null;

/**
 * What the guards read: classes of answers. A fact that no later guard reads says nothing about the place in the walk.
 */
export interface Feiten {
  /** There is danger now, or a sign of danger to life: the outcome is certain, whatever is answered after it. */
  readonly acuut: boolean;
  readonly onveilig: boolean;
  /** Whether it is safe is not sure: the signs of control are asked. */
  readonly vraagControle: boolean;
  /** The signs of control were asked: income is not (scheiden.md 3.1). */
  readonly isControleGevraagd: boolean;
  readonly fase: Fase;
  /** What came is a plain letter of a lawyer: no term runs. */
  readonly isBriefAdvocaat: boolean;
  readonly relatie: Relatie;
  /** `gezag`: a minor child, or authority over another child; `onbekend` blocks an end without a court too. */
  readonly kinderen: "gezag" | "onbekend" | "nee";
  readonly eens: "alles" | "deels" | "oneens" | "weet-nog-niet" | "geen-contact" | "onbekend" | null;
  readonly isKindGevraagd: boolean;
  readonly kindBuitenland: boolean;
  readonly kindZorgen: boolean;
  readonly kindVerhuizen: boolean;
  /** Contact, home, consent, or a child that does not want to go. */
  readonly kindOmgang: boolean;
  readonly naScheiding: NaScheiding;
  readonly heeftHuisverbod: boolean;
  readonly geenSlaapplek: boolean;
  readonly buitengesloten: boolean;
  /** The partner takes money away, or there is none to live on. */
  readonly geldnood: boolean;
  readonly complex: boolean;
}

export const begin: Feiten = {
  acuut: false,
  onveilig: false,
  vraagControle: false,
  isControleGevraagd: false,
  fase: "lopend",
  isBriefAdvocaat: false,
  relatie: "weet-niet",
  kinderen: "nee",
  eens: null,
  isKindGevraagd: false,
  kindBuitenland: false,
  kindZorgen: false,
  kindVerhuizen: false,
  kindOmgang: false,
  naScheiding: null,
  heeftHuisverbod: false,
  geenSlaapplek: false,
  buitengesloten: false,
  geldnood: false,
  complex: false,
};
