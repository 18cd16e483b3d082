import { useTranslation } from "#app/taal/use-translation.ts";
import { rekenpaginasBij } from "./bij-stap.ts";

interface Props {
  flow: string;
  stap: string;
  /** Somebody may be looking along: then it says before the link what the browser keeps of that page. */
  kijktMee: boolean;
}

/** The ways from a step to its calculation pages; nothing for a step without one. */
export function Rekenlinks({ flow, stap, kijktMee }: Props) {
  const { t } = useTranslation("bereken");
  const paginas = rekenpaginasBij(flow, stap);
  return (
    <>
      {kijktMee && paginas.length > 0 && <p className="rr-klein">{t("stap.adres")}</p>}
      {paginas.map((pagina) => (
        <p key={pagina}>
          <a href={`/bereken/${pagina}`}>{t("stap.link", { naam: t(`pagina.${pagina}.naam`) })}</a>
        </p>
      ))}
    </>
  );
}
