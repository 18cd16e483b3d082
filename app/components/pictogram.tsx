import type { ReactNode } from "react";

/*
 * Own drawings on a 24 by 24 grid. Lines take the colour of the text; the soft faces (`rr-vlak`) take the second colour.
 * They stand in the page itself: no extra request, and they follow dark mode and forced colours.
 */
const vlak = (d: string): ReactNode => <path className="rr-vlak" d={d} />;

const tekeningen = {
  envelop: (
    <>
      {vlak("M3 6h18v13H3z")}
      <path d="M3 6h18v13H3zM3 7l9 7 9-7" />
    </>
  ),
  huis: (
    <>
      {vlak("M5 10.5 12 4l7 6.5V20H5z")}
      <path d="M3 12l9-8 9 8M5 10.5V20h14v-9.5M10 20v-6h4v6" />
    </>
  ),
  uitelkaar: (
    <>
      {vlak("M3 20v-5a4 4 0 0 1 7 0v5zM14 20v-5a4 4 0 0 1 7 0v5z")}
      <path d="M6.5 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17.5 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM3 20v-5a3.5 3.5 0 0 1 7 0v5M14 20v-5a3.5 3.5 0 0 1 7 0v5M12 3v3M12 10v3M12 17v3" />
    </>
  ),
  koffer: (
    <>
      {vlak("M3 8h18v12H3z")}
      <path d="M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v3" />
    </>
  ),
  kalender: (
    <>
      {vlak("M4 5h16v5H4z")}
      <path d="M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M8 14h2M14 14h2M8 18h2" />
    </>
  ),
  telefoon: (
    <>
      {vlak("M7 2h10v20H7z")}
      <path d="M7 2h10v20H7zM7 18h10M11 20h2M7 5h10" />
    </>
  ),
  gevaar: (
    <>
      {vlak("M12 2.5l8 3v6c0 5-3.5 8.5-8 10-4.5-1.5-8-5-8-10v-6z")}
      <path d="M12 2.5l8 3v6c0 5-3.5 8.5-8 10-4.5-1.5-8-5-8-10v-6zM12 7.5v6M12 16.5v.5" />
    </>
  ),
  brief: (
    <>
      {vlak("M4 3h11v18H4z")}
      <path d="M15 13v8H4V3h11v3M7 8h4M7 12h3M12 15l1-3.5L20 4.5l2 2-7 7z" />
    </>
  ),
  papieren: (
    <>
      {vlak("M4 7h11v14H4z")}
      <path d="M4 7h11v14H4zM7 7V3h12v14h-4M7 11h5M7 14h5M7 17h3" />
    </>
  ),
  handen: (
    <>
      {vlak("M2 14l4-2 5 2v2l7-3 2 2-7 6H7l-5-2z")}
      <path d="M2 14l4-2 5 2v2H8M11 16l7-3 2 2-7 6H7l-5-2M12 9L8 5l2-2 2 2 2-2 2 2z" />
    </>
  ),
  weegschaal: (
    <>
      {vlak("M2 14h8a4 4 0 0 1-8 0zM14 14h8a4 4 0 0 1-8 0z")}
      <path d="M12 3v18M7 21h10M6 6h12M6 6l-4 8h8zM18 6l-4 8h8zM2 14h8a4 4 0 0 1-8 0zM14 14h8a4 4 0 0 1-8 0z" />
    </>
  ),
  praten: (
    <>
      {vlak("M3 4h18v12H12l-5 5v-5H3z")}
      <path d="M3 4h18v12H12l-5 5v-5H3zM7 8.5h10M7 12h6" />
    </>
  ),
  slot: (
    <>
      {vlak("M5 11h14v10H5z")}
      <path d="M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2.5" />
    </>
  ),
  euro: (
    <>
      {vlak("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z")}
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.5 8.5a4.2 4.2 0 1 0 0 7M7.5 11h5.5M7.5 13.5h5.5" />
    </>
  ),
  klok: (
    <>
      {vlak("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z")}
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2.5" />
    </>
  ),
  vink: (
    <>
      {vlak("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z")}
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12.5l3 3 6-7" />
    </>
  ),
  printer: (
    <>
      {vlak("M3 9h18v8H3z")}
      <path d="M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z" />
    </>
  ),
  "oog-dicht": <path d="M3 10c2.5 3.7 5.5 5.5 9 5.5s6.5-1.8 9-5.5M5.5 13l-2 3M9.5 15.3L8.8 19M14.5 15.3l.7 3.7M18.5 13l2 3" />,
  oog: (
    <>
      {vlak("M2 12c2.7-4.3 6-6.5 10-6.5s7.3 2.2 10 6.5c-2.7 4.3-6 6.5-10 6.5S4.7 16.3 2 12z")}
      <path d="M2 12c2.7-4.3 6-6.5 10-6.5s7.3 2.2 10 6.5c-2.7 4.3-6 6.5-10 6.5S4.7 16.3 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z" />
    </>
  ),
  wereld: (
    <>
      {vlak("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z")}
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5.5 5 5.5 13 0 18M12 3c-5.5 5-5.5 13 0 18" />
    </>
  ),
  info: (
    <>
      {vlak("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z")}
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7v.5" />
    </>
  ),
  opgelet: (
    <>
      {vlak("M12 3.5L22 20.5H2z")}
      <path d="M12 3.5L22 20.5H2zM12 10v5M12 17.5v.3" />
    </>
  ),
  route: (
    <>
      {vlak("M19 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z")}
      <path d="M5 22a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 20h8a3 3 0 0 0 0-7H9a3 3 0 0 1 0-7h7M19 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z" />
    </>
  ),
  kind: (
    <>
      {vlak("M7 21v-8h10v8z")}
      <path d="M12 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7 21v-8h10v8M4 11l3 2M20 11l-3 2M12 16v5" />
    </>
  ),
  hart: (
    <>
      {vlak("M12 20.5C6 16 3 12.8 3 9a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 2c0 3.8-3 7-9 11.5z")}
      <path d="M12 20.5C6 16 3 12.8 3 9a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 2c0 3.8-3 7-9 11.5z" />
    </>
  ),
  pijl: <path d="M5 12h14M13 6l6 6-6 6" />,
  terug: <path d="M19 12H5M11 6l-6 6 6 6" />,
} satisfies Record<string, ReactNode>;

export type PictogramNaam = keyof typeof tekeningen;

/** The names of all pictograms, for a page that shows them all and for tests. */
export const pictogramNamen: readonly string[] = Object.keys(tekeningen);

/** True when a drawing with this name exists: for names that come from data, such as the id of a flow. */
export function isPictogram(naam: string): naam is PictogramNaam {
  return Object.hasOwn(tekeningen, naam);
}

/**
 * A drawing beside words. It is hidden from screen readers because the words say the same; give `alt` only where the
 * drawing stands alone.
 */
export function Pictogram({ naam, alt }: { naam: PictogramNaam; alt?: string }) {
  return (
    <svg className="rr-pictogram" width="24" height="24" viewBox="0 0 24 24" {...(alt ? { role: "img", "aria-label": alt } : { "aria-hidden": true })}>
      {tekeningen[naam]}
    </svg>
  );
}
