import { cleanup, render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { afterEach } from "vitest";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";

afterEach(cleanup);

/** Renders a component with the words of a language. */
export function toon(wat: ReactElement, taal: Taal = "nl"): RenderResult {
  document.documentElement.lang = taal;
  return render(<I18nextProvider i18n={i18nVoor(taal)}>{wat}</I18nextProvider>);
}

/** The HTML that the server sends for a component. */
export function vanServer(wat: ReactElement, taal: Taal = "nl"): string {
  return renderToString(<I18nextProvider i18n={i18nVoor(taal)}>{wat}</I18nextProvider>);
}
