import type { ReactNode } from "react";
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
  const Lijst = soort === "stap" ? "ol" : "ul";
  return (
    <Lijst className="rr-afvinklijst">
      {items.map((item) => (
        <li key={item.id} id={`${soort}-${item.id}`} className={item.klaar ? "rr-klaar" : undefined}>
          <form method="post" action={actie}>
            {Object.entries(verborgen ?? {}).map(([naam, waarde]) => (
              <input key={naam} type="hidden" name={naam} value={waarde} />
            ))}
            <input type="hidden" name={soort} value={item.id} />
            <button type="submit" name="klaar" value={item.klaar ? "nee" : "ja"} className="rr-afvink">
              <svg className="rr-vakje" viewBox="0 0 24 24" aria-hidden="true">
                <rect x="2.5" y="2.5" width="19" height="19" rx="4" />
                {item.klaar && <path d="M6.5 12.5l4 4 7-9" />}
              </svg>
              <span className="rr-afvink-tekst">{item.tekst}</span>
              <span className="rr-afvink-staat">
                {t(`${soort}.${item.klaar ? "klaar" : "open"}`)}
                <span className="rr-onzichtbaar">. {t(`${soort}.${item.klaar ? "zetOpen" : "zetKlaar"}`)}</span>
              </span>
            </button>
          </form>
          {item.uitleg && <div className="rr-afvink-uitleg">{item.uitleg}</div>}
        </li>
      ))}
    </Lijst>
  );
}

/**
 * Steps in order, each a small form that ticks it off. Sends `stap=<id>` and `klaar=ja|nee`. Answer with 303 to
 * `…#stap-<id>` so that the person stays at that step.
 */
export function Stappenlijst(props: LijstProps) {
  return <Afvinklijst soort="stap" {...props} />;
}

/** Papers to collect. Sends `stuk=<id>` and `klaar=ja|nee`. Answer with 303 to `…#stuk-<id>`. */
export function Papierenlijst(props: LijstProps) {
  return <Afvinklijst soort="stuk" {...props} />;
}
