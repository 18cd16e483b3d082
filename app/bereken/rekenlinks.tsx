import { useTranslation } from "#app/taal/use-translation.ts";
import { rekenpaginasBij } from "./bij-stap.ts";

/** The ways from a step to its calculation pages; nothing for a step without one. */
export function Rekenlinks({ flow, stap }: { flow: string; stap: string }) {
  const { t } = useTranslation("bereken");
  return rekenpaginasBij(flow, stap).map((pagina) => (
    <p key={pagina}>
      <a href={`/bereken/${pagina}`}>{t("stap.link", { naam: t(`pagina.${pagina}.naam`) })}</a>
    </p>
  ));
}
