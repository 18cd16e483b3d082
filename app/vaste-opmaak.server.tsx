import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { InactiefInhoud } from "#app/components/inactief-melding.tsx";
import { KopInhoud } from "#app/components/kop.tsx";
import { VoetInhoud } from "#app/components/voet.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen, type Taal } from "#app/taal/talen.ts";

const maak = (taal: Taal) =>
  new Map([KopInhoud, InactiefInhoud, VoetInhoud].map((Deel) => [Deel, renderToStaticMarkup(<I18nextProvider i18n={i18nVoor(taal)}><Deel /></I18nextProvider>)]));

/** The parts that are the same on every page, made once for the process in each language. */
export const vasteOpmaak = Object.fromEntries(talen.map((taal) => [taal, maak(taal)])) as Record<Taal, ReturnType<typeof maak>>;
