import { Fragment } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";

const MATEN = ["passend", "half", "gewoon", "dubbel"] as const;

/**
 * The drawn tree in a frame that scrolls, in four sizes without script: the boxes choose, the stylesheet does. The drawing is
 * ours, made while building out of our own words (`kleineSvg` escapes them), never of anything that a person typed.
 */
export function Boomtekening({ svg, naam, naar }: { svg: string; naam: string; naar: "rr-begin" | "rr-hier" }) {
  const { t } = useTranslation("boom");
  return (
    <>
      <p>
        <a href={`#${naar}`}>{t(`naar.${naar}`)}</a>
      </p>
      <fieldset className="rr-boom">
        <legend>{t("maat.kop")}</legend>
        {MATEN.map((maat) => (
          <Fragment key={maat}>
            <input type="radio" name="maat" id={`maat-${maat}`} value={maat} defaultChecked={maat === "passend"} />
            <label htmlFor={`maat-${maat}`}>{t(`maat.${maat}`)}</label>
          </Fragment>
        ))}
        <div className="rr-boom-vlak" role="group" aria-label={naam} tabIndex={0} dangerouslySetInnerHTML={{ __html: svg }} />
      </fieldset>
    </>
  );
}
