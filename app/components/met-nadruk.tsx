import { MetVerwijzingen } from "./met-verwijzingen.tsx";

/** A sentence with what matters most between `**`: bold, so that those words alone tell it. Numbers and sites can be followed. */
export function MetNadruk({ tekst }: { tekst: string }) {
  return tekst.split("**").map((deel, plaats) => {
    const inhoud = <MetVerwijzingen key={`${plaats}-${deel}`} tekst={deel} />;
    return plaats % 2 === 0 ? inhoud : <strong key={`${plaats}-${deel}`}>{inhoud}</strong>;
  });
}
