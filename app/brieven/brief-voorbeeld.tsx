import type { BriefDocument, Deel } from "./document.ts";

function DeelVan({ deel }: { deel: Deel }) {
  switch (deel.soort) {
    case "adres":
      return <p>{deel.regels.join("\n")}</p>;
    case "onderwerp":
    case "kop":
      return (
        <p>
          <strong>{deel.tekst}</strong>
        </p>
      );
    case "lijn":
      return <p>{`${deel.tekst}: ______________`}</p>;
    case "alinea":
      return <p>{deel.tekst}</p>;
    case "punten": {
      const punten = deel.punten.map((punt, nr) => <li key={nr}>{punt}</li>);
      return deel.genummerd ? <ol>{punten}</ol> : <ul>{punten}</ul>;
    }
    case "vakjes":
      return (
        <ul>
          {deel.punten.map((punt, nr) => (
            <li key={nr}>{`${punt.aan ? "☑" : "☐"} ${punt.tekst}`}</li>
          ))}
        </ul>
      );
  }
}

/** The letters as they will be, each on a sheet of its own; typed text is text, never markup. */
export function BriefVoorbeeld({ document }: { document: BriefDocument }) {
  return document.brieven.map((brief, nr) => (
    <div className="rr-brief" lang={document.taal} key={nr}>
      {brief.map((deel, plaats) => (
        <DeelVan deel={deel} key={plaats} />
      ))}
    </div>
  ));
}
