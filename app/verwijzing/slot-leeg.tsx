import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";
import { useTranslation } from "#app/taal/use-translation.ts";

interface Props {
  onderwerp: string;
  /** Name; null when it is not known. */
  gemeente: string | null;
  isTegenGemeente: boolean;
}

/** What an empty slot says: nobody was found, and whom to call. */
export function SlotLeeg({ onderwerp, gemeente, isTegenGemeente }: Props) {
  const { t } = useTranslation("verwijzing");
  const sleutel = gemeente === null ? "leegZonder" : isTegenGemeente ? "leegTegen" : "leeg";
  return (
    <p>
      <MetVerwijzingen tekst={t(sleutel, { onderwerp: t(`onderwerp.${onderwerp}`), gemeente: gemeente ?? "" })} />
    </p>
  );
}
