import { useId, type ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";

export interface AfvinkItem {
  id: string;
  tekst: string;
  uitleg?: ReactNode;
  klaar: boolean;
}

interface LijstProps {
  items: readonly AfvinkItem[];
  /** Where the form is sent; default is the page itself. */
  actie?: string;
  /** Sent along with every form, such as the revision. */
  verborgen?: Readonly<Record<string, string | number>>;
}

function Afvinklijst({ soort, items, actie, verborgen }: LijstProps & { soort: "stap" | "stuk" }) {
  const { t } = useTranslation("common");
  const weerOpen = useId();
  // A form without a button is none: when all is done, the one form opens again.
  const isAllesKlaar = items.every(({ klaar }) => klaar);
  const Lijst = soort === "stap" ? "ol" : "ul";
  const velden = (klaar: "ja" | "nee") =>
    Object.entries({ ...verborgen, klaar }).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />);
  return (
    <>
      <form method="post" action={actie}>
        {velden(isAllesKlaar ? "nee" : "ja")}
        <Lijst className="rr-afvinklijst">
          {items.map((item) => (
            <li key={item.id} id={`${soort}-${item.id}`} className={item.klaar ? "rr-klaar" : undefined}>
              <button type="submit" name={soort} value={item.id} form={item.klaar && !isAllesKlaar ? weerOpen : undefined}>
                <b>{item.tekst}</b>
                <span>
                  {t(`${soort}.${item.klaar ? "klaar" : "open"}`)}
                  <span className="rr-onzichtbaar">. {t(`${soort}.${item.klaar ? "zetOpen" : "zetKlaar"}`)}</span>
                </span>
              </button>
              {item.uitleg && <div>{item.uitleg}</div>}
            </li>
          ))}
        </Lijst>
      </form>
      {!isAllesKlaar && items.some(({ klaar }) => klaar) && (
        <form method="post" action={actie} id={weerOpen}>
          {velden("nee")}
        </form>
      )}
    </>
  );
}

/**
 * Steps in order, each with a button that ticks it off: one form for the whole list, and one for what is done. Sends `stap=<id>` and `klaar=ja|nee`. Answer with 303 to
 * `…#stap-<id>` so that the person stays at that step.
 */
export function Stappenlijst(props: LijstProps) {
  return <Afvinklijst soort="stap" {...props} />;
}

/** Papers to collect. Sends `stuk=<id>` and `klaar=ja|nee`. Answer with 303 to `…#stuk-<id>`. */
export function Papierenlijst(props: LijstProps) {
  return <Afvinklijst soort="stuk" {...props} />;
}
