import type { RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { leidTraagAf, maakZout } from "#app/dossier/argon.server.ts";
import { schrijfCode } from "#app/dossier/code.server.ts";
import { dienstVan, noteer, ruimLogOp, type Dienst } from "#app/dossier/dienst.server.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { DOELEN, leidDeurAf, maakSleutel, versleutelRecord, wikkel } from "#app/dossier/keys.server.ts";
import type { OpenDossier } from "#app/dossier/open-dossier.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import { plusDagen, vroegste, type Datum } from "#flows/engine/datum.ts";
import { plaatsVanDeling, plaatsVanToestemming, type Kopie, type Toestemming } from "./deling-inhoud.ts";
import { geheimenVan, nieuweGeheimen, type Geheimen } from "./geheimen.server.ts";

export { lijstDelingen, lijstToestemmingen } from "./deling-inzage.server.ts";
export { leesDeling, openDeling } from "./lezer.server.ts";

type Context = Readonly<RouterContextProvider>;

/** How long a share may open, in days. */
export const DELEN = { standaard: 7, maximum: 30 } as const;

const POGINGEN = 3;

/** What a person consented to. */
export interface NieuweDeling {
  readonly ontvanger: string;
  readonly doel: string;
  /** The ticked parts, and nothing else of `bron` is copied. */
  readonly onderdelen: readonly string[];
  /** Every part that could be shared, by its name, as the reader will see it. */
  readonly bron: Readonly<Record<string, unknown>>;
  /** Version of the consent text that was on the screen, and `hashVanTekst` of it. */
  readonly tekst: { readonly versie: string; readonly hash: string };
  readonly taal: string;
  readonly wijze: Toestemming["wijze"];
  /** 1 to 30; the share never outlives the dossier. */
  readonly dagen: number;
  /** Everything that was said yes to, with a random text of that form: the same twice makes one share (X5). */
  readonly formulier?: string;
}

/** The two doors of a new share and the six digits that both ask for. Shown once, stored nowhere. */
export interface DelingDeuren {
  readonly id: string;
  /** Secret for behind the # of the link. */
  readonly link: string;
  /** The same share for a reader without script. */
  readonly code: string;
  /** To be given by another channel. */
  readonly cijfers: string;
  readonly eindigtOp: Datum;
}

/** The last day on which a share would open; at the latest the last day of the dossier itself. */
export function deelEinde(dossier: Pick<OpenDossier, "eindigtOp">, vandaag: Datum, dagen: number): Datum {
  const gekozen = plusDagen(vandaag, Math.min(DELEN.maximum, Math.max(1, Math.round(dagen))));
  return vroegste(gekozen, dossier.eindigtOp) ?? gekozen;
}

/**
 * Shares a copy of the ticked parts: consent, copy, both doors, the line in the dossier and the audit events are one
 * transaction. Throws AppError `not-found` without an open dossier, `invalid` when nothing or something unknown is ticked,
 * `changed` when the same form made a share that has been opened or has ended.
 */
export async function maakDeling(context: Context, nieuw: NieuweDeling): Promise<DelingDeuren> {
  const dienst = await dienstVan(context);
  const sessie = context.get(sessieContext);
  const begin = await sessie.geopend();
  if (!begin) throw new AppError("not-found");
  const onderdelen = [...new Set(nieuw.onderdelen)];
  if (onderdelen.length === 0 || onderdelen.some((naam) => !Object.hasOwn(nieuw.bron, naam))) throw new AppError("invalid");

  const { ontvanger, doel, tekst, taal, wijze } = nieuw;
  const dossierId = begin.dossier.id;
  const geheimen = nieuw.formulier === undefined ? nieuweGeheimen() : geheimenVan(begin.sleutel, nieuw.formulier);
  const { id, toestemmingId } = geheimen;
  const eerder = await zelfdeDeling(dienst, dossierId, geheimen);
  if (eerder) return eerder;
  const eindigtOp = deelEinde(begin.dossier, dienst.dag, nieuw.dagen);
  const gemaaktOp = dienst.dag;
  const kopie: Kopie = { ontvanger, doel, taal, gemaaktOp, eindigtOp, onderdelen: Object.fromEntries(onderdelen.map((naam) => [naam, nieuw.bron[naam]])) };
  const toestemming: Toestemming = { gever: "eigenaar", ontvanger, doel, onderdelen, taal, wijze, gegevenOp: dienst.nu.toISOString() };

  const sleutel = maakSleutel();
  const deuren = await maakDeuren(sleutel, geheimen);
  const eigen = { id, ontvanger, doel, onderdelen, tekstVersie: tekst.versie, taal, gemaaktOp, eindigtOp };

  for (let poging = 1; ; poging += 1) {
    const geopend = await sessie.geopend();
    if (!geopend || geopend.dossier.id !== dossierId) throw new AppError("not-found");
    try {
      await dienst.db.$transaction(async (tx) => {
        // The row of the dossier first, then the audit chain, as every other write of it: two that wait for each other is a deadlock.
        await schrijfDossier(context, (oud) => ({ ...oud, delingen: [...oud.delingen, eigen] }), { actie: "toestemming-gegeven", delingId: id, tx });
        const bewijs = versleutelRecord(geopend.sleutel, toestemming, plaatsVanToestemming(dossierId, toestemmingId));
        await tx.toestemming.create({
          data: { id: toestemmingId, dossierId, tekstVersie: tekst.versie, tekstHash: tekst.hash, inhoud: bewijs, gegevenOp: gemaaktOp },
        });
        const inhoud = versleutelRecord(sleutel, kopie, plaatsVanDeling(id));
        await tx.deling.create({ data: { id, dossierId, toestemmingId, staat: "klaar", inhoud, gemaaktOp, eindigtOp } });
        for (const data of deuren) await tx.delingSleutel.create({ data });
        await noteer(dienst, tx, { actie: "deling-gemaakt", actor: "eigenaar", dossierId, delingId: id });
      });
      return deurenVan(geheimen, eindigtOp);
    } catch (fout) {
      // Whatever was rolled back must not be remembered as written.
      sessie.vergeet();
      const gelijktijdig = await zelfdeDeling(dienst, dossierId, geheimen);
      if (gelijktijdig) return gelijktijdig;
      if (!(fout instanceof AppError && fout.code === "changed") || poging === POGINGEN) throw fout;
    }
  }
}

/** Both doors of a share: its key, wrapped under what each secret makes with the six digits. */
function maakDeuren(sleutel: Uint8Array, geheimen: Geheimen) {
  const { id, code, cijfers } = geheimen;
  const soorten = [
    { soort: "link", deur: leidDeurAf(geheimen.link, DOELEN.linkId).id, geheim: linkVan(geheimen), voor: DOELEN.link },
    { soort: "code", deur: code.id, geheim: code.geheim, voor: DOELEN.deelcode },
  ] as const;
  return Promise.all(
    soorten.map(async ({ soort, deur, geheim, voor }) => {
      const zout = maakZout();
      return { deur, soort, delingId: id, zout, wrap: wikkel(await leidTraagAf(geheim, zout, voor, cijfers), sleutel, id, deur) };
    }),
  );
}

function linkVan({ link }: Geheimen): string {
  return Buffer.from(link).toString("base64url");
}

function deurenVan(geheimen: Geheimen, eindigtOp: Datum): DelingDeuren {
  return { id: geheimen.id, link: linkVan(geheimen), code: schrijfCode(geheimen.code), cijfers: geheimen.cijfers, eindigtOp };
}

/** The doors of the share that this form has made already; null when it has not. */
async function zelfdeDeling(dienst: Dienst, dossierId: string, geheimen: Geheimen): Promise<DelingDeuren | null> {
  const rij = await dienst.db.deling.findFirst({ where: { id: geheimen.id, dossierId }, select: { staat: true, eindigtOp: true } });
  if (!rij) return null;
  if (rij.staat !== "klaar" || rij.eindigtOp < dienst.dag) throw new AppError("changed");
  return deurenVan(geheimen, rij.eindigtOp);
}

/**
 * Stops a share of the open dossier at once: copy and doors are destroyed. Stopping it twice is no error. Throws AppError
 * `not-found` without an open dossier and for a share that is not its own.
 */
export async function stopDeling(context: Context, id: string): Promise<void> {
  const dienst = await dienstVan(context);
  const dossier = await context.get(sessieContext).dossier();
  if (!dossier) throw new AppError("not-found");
  await dienst.db.$transaction(async (tx) => {
    const { count } = await tx.deling.updateMany({
      where: { id, dossierId: dossier.id, staat: { in: ["klaar", "geopend"] } },
      data: { staat: "gestopt", inhoud: null },
    });
    if (count === 0) {
      if (!(await tx.deling.findFirst({ where: { id, dossierId: dossier.id }, select: { id: true } }))) throw new AppError("not-found");
      return;
    }
    await tx.delingSleutel.deleteMany({ where: { delingId: id } });
    await noteer(dienst, tx, { actie: "deling-gestopt", actor: "eigenaar", dossierId: dossier.id, delingId: id });
  });
  await ruimLogOp(dienst);
}
