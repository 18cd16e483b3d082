import { MetVerwijzingen } from "./met-verwijzingen.tsx";

interface Props {
  /** The sentence that says what to do, large; empty when there is none. */
  doe: string | undefined;
  /** What else is said about it. */
  rest: string | undefined;
}

/** The thing to do first. */
export function EersteStap({ doe, rest }: Props) {
  return (
    <>
      {doe && (
        <p className="rr-eerst-stap">
          <MetVerwijzingen tekst={doe} />
        </p>
      )}
      {rest && (
        <p>
          <MetVerwijzingen tekst={rest} />
        </p>
      )}
    </>
  );
}
