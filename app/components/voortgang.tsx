import { useTranslation } from "#app/taal/use-translation.ts";

/** How far the person is: questions answered, and how many can still follow at most (this one included). */
export function Voortgang({ gedaan, nog }: { gedaan: number; nog: number }) {
  const { t } = useTranslation("common");
  return (
    <div className="rr-voortgang">
      <label htmlFor="voortgang">{t("voortgang", { count: nog })}</label>
      <progress id="voortgang" value={gedaan} max={Math.max(gedaan + nog, 1)} />
    </div>
  );
}
