import { AppError } from "#app/lib/app-error.ts";
import type { Cookie } from "./cookie.server.ts";
import type { Dienst } from "./dienst.server.ts";
import { openMetCookie, type Geopend, type OpenDossier } from "./open-dossier.server.ts";

/** Seconds without a request after which a dossier locks. */
export const SLOT_NA = 30 * 60;
/** Seconds after its beginning at which an unsaved journey ends. */
export const ONBEWAARD_EINDE = 24 * 60 * 60;
/** Seconds after which the time in the cookie is written again. */
export const VERNIEUW_NA = 60;

/**
 * `open`: the dossier can be used. `slot`: idle for 30 minutes, one neutral button opens it. `slot-code`: idle, and the
 * return code opens it. `geen`: nothing that opens.
 */
export type Staat = "geen" | "open" | "slot" | "slot-code";

/** What the request's cookie opens. Looks once per request. */
export interface Sessie {
  staat(): Promise<Staat>;
  /** The dossier, when the state is `open`. Throws AppError `unavailable` when it was damaged. */
  dossier(): Promise<OpenDossier | null>;
  /** The same with its key, for `app/dossier` and `app/delen`. */
  geopend(): Promise<Geopend | null>;
  /** The dossier behind a lock that one button opens; also when it is open. */
  achterSlot(): Promise<Geopend | null>;
  /** The cookie as it came, when it is ours. */
  readonly cookie: Cookie | null;
  /** The cookie of a reader of a share, when the browser has one. */
  readonly lezer: Cookie | null;
  /** Puts what this request made or changed in place of what it found; `null` after a removal. */
  zet(geopend: Geopend | null): void;
  /** Makes the next question look again. */
  vergeet(): void;
  /** What the answer must do with the cookie. Asks the database only when the cookie is idle. */
  naAfloop(): Promise<"laat" | "vernieuw" | "wis">;
}

type Gevonden = { readonly staat: Staat; readonly geopend: Geopend | null };
const NIETS: Gevonden = { staat: "geen", geopend: null };

/** The session of one request. `cookie` and `lezer` are what `leesCookie` gave for the person and for a reader. */
export function maakSessie(dienst: Dienst, cookie: Cookie | null | "onecht", lezer: Cookie | null | "onecht" = null): Sessie {
  const nu = Math.floor(dienst.nu.getTime() / 1000);
  const eigen = cookie === "onecht" ? null : cookie;
  const stil = eigen !== null && nu - eigen.actief > SLOT_NA;
  let gevonden: Promise<Gevonden> | undefined;

  const zoek = async (): Promise<Gevonden> => {
    if (!eigen) return NIETS;
    const geopend = await openMetCookie(dienst, eigen);
    if (!geopend) return NIETS;
    const { bewaard, inhoud } = geopend.dossier;
    if (!bewaard && nu - eigen.begonnen > ONBEWAARD_EINDE) return NIETS;
    if (!stil) return { staat: "open", geopend };
    // After a signal of danger an idle browser keeps no door at all: only the code opens.
    if (inhoud.veiligeModus) return NIETS;
    return { staat: bewaard ? "slot-code" : "slot", geopend };
  };
  const kijk = () => (gevonden ??= zoek());

  return {
    cookie: eigen,
    lezer: lezer === "onecht" ? null : lezer,
    staat: async () => {
      try {
        return (await kijk()).staat;
      } catch (fout) {
        // A damaged dossier must not close the public pages and the way out.
        if (fout instanceof AppError) return "geen";
        throw fout;
      }
    },
    geopend: async () => {
      const { staat, geopend } = await kijk();
      return staat === "open" ? geopend : null;
    },
    dossier: async () => {
      const { staat, geopend } = await kijk();
      return staat === "open" ? (geopend?.dossier ?? null) : null;
    },
    achterSlot: async () => {
      const { staat, geopend } = await kijk();
      return staat === "open" || staat === "slot" ? geopend : null;
    },
    zet: (geopend) => {
      gevonden = Promise.resolve(geopend ? { staat: "open", geopend } : NIETS);
    },
    vergeet: () => {
      gevonden = undefined;
    },
    naAfloop: async () => {
      if (cookie === null) return "laat";
      if (!eigen) return "wis";
      if (stil || gevonden) {
        const uit = await kijk().catch(() => null);
        if (uit?.staat === "geen") return "wis";
      }
      return !stil && nu - eigen.actief > VERNIEUW_NA ? "vernieuw" : "laat";
    },
  };
}
