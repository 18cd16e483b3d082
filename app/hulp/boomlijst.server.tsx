import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { AnyFlow } from "#flows/index.ts";
import { BoomlijstDelen } from "./boomlijst-delen.tsx";
import { boomlijst } from "./boomlijst.ts";

/** The list of a tree as HTML, and how much there is in it. */
interface Lijst {
  readonly html: string;
  readonly punten: number;
  readonly uitkomsten: number;
}

const bewaard = new Map<string, Lijst>();

/**
 * The tree of a flow as a list in one language. It is long and about no one, so it is made once for the whole process: a
 * flow and a language never change while it runs.
 */
export function boomlijstHtml(flow: AnyFlow, taal: Taal): Lijst {
  const sleutel = `${taal} ${flow.id}`;
  const bekend = bewaard.get(sleutel);
  if (bekend) return bekend;
  const i18n = i18nVoor(taal);
  const lijst = boomlijst(flow, i18n.getResourceBundle(taal, flow.id));
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <BoomlijstDelen lijst={lijst} taal={taal} />
    </I18nextProvider>,
  );
  const nieuw = { html, punten: lijst.punten.length, uitkomsten: lijst.uitkomsten.length };
  bewaard.set(sleutel, nieuw);
  return nieuw;
}
