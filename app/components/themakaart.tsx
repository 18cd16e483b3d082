import { isPictogram, Pictogram, type PictogramNaam } from "./pictogram.tsx";

/** The drawing of a theme; a theme without one gets the scales. */
const pictogramVan: Readonly<Record<string, PictogramNaam>> = {
  bezwaar: "envelop",
  huur: "huis",
  scheiden: "uitelkaar",
  "werk-en-inkomen": "koffer",
};

/** One theme as a POST button, so that no address of a theme enters the history. Sends `thema=<flow>` to /begin. */
export function Themakaart({ flow, naam, kort }: { flow: string; naam: string; kort?: string }) {
  return (
    <form method="post" action="/begin" data-stap="">
      <button type="submit" name="thema" value={flow} className="rr-themakaart">
        <Pictogram naam={pictogramVan[flow] ?? (isPictogram(flow) ? flow : "weegschaal")} />
        <span>
          <strong>{naam}</strong>
          {kort && <span className="rr-themakaart-kort">{kort}</span>}
        </span>
        <Pictogram naam="pijl" />
      </button>
    </form>
  );
}
