import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { Opmaak } from "#app/components/vast.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen, type Taal } from "#app/taal/talen.ts";

/** So many parts are kept for a language, about a megabyte: every question as it is first seen, and the usual answers. */
const PLAATSEN = 500;

function opmaakVoor(taal: Taal): Opmaak {
  const bewaard = new Map<string, string>();
  return (sleutel, deel) => {
    const bekend = bewaard.get(sleutel);
    if (bekend !== undefined) return bekend;
    const html = renderToStaticMarkup(<I18nextProvider i18n={i18nVoor(taal)}>{deel}</I18nextProvider>);
    bewaard.set(sleutel, html);
    const [oudste] = bewaard.keys();
    if (bewaard.size > PLAATSEN && oudste !== undefined) bewaard.delete(oudste);
    return html;
  };
}

/** The parts that are the same on many pages, made once for the process in each language. */
export const vasteOpmaak = Object.fromEntries(talen.map((taal) => [taal, opmaakVoor(taal)])) as Record<Taal, Opmaak>;
