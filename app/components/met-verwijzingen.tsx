/** A telephone number as our words write it (0800-8020, 112), or the name of a site (juridischloket.nl). */
const VERWIJZING = /(0[89]00-\d{4,7}|\b(?:[a-z0-9-]+\.)+nl\b|(?<![€.,\d] ?)\b11[23]\b(?![.,]\d))/;

/** A sentence in which telephone numbers and sites can be followed. Only texts of our own come here. */
export function MetVerwijzingen({ tekst }: { tekst: string }) {
  return tekst.split(VERWIJZING).map((deel, plaats) => {
    // An amount stays on one line with its sign.
    if (plaats % 2 === 0) return deel.replaceAll(/€ (?=\d)/g, "€\u00a0");
    const adres = deel.endsWith(".nl") ? `https://${deel}/` : `tel:${deel.replace("-", "")}`;
    return (
      <a key={`${plaats}-${deel}`} href={adres} rel="noreferrer">
        {deel}
      </a>
    );
  });
}
