import type { ReactNode } from "react";
import { useTranslation } from "#app/taal/use-translation.ts";

export interface GegevensRij {
  id: string;
  vraag: string;
  antwoord: ReactNode;
  /** The page on which this can be changed. */
  wijzig?: string;
  /** A small form beside the answer. */
  actie?: ReactNode;
}

/** Questions with their answers, each with a link to change it. */
export function Gegevenslijst({ rijen }: { rijen: readonly GegevensRij[] }) {
  const { t } = useTranslation("common");
  return (
    <dl className="rr-gegevens">
      {rijen.map((rij) => (
        <div key={rij.id} id={rij.id}>
          <dt>{rij.vraag}</dt>
          <dd>{rij.antwoord}</dd>
          {rij.actie && <dd className="rr-gegevens-wijzig">{rij.actie}</dd>}
          {rij.wijzig && (
            <dd className="rr-gegevens-wijzig">
              <a href={rij.wijzig}>
                {t("knop.wijzig")}
                <span className="rr-onzichtbaar">: {rij.vraag}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
