import type { Kosten } from "./kosten.ts";

/** What each way costs, beside the others. */
export function Kostenlijst({ wegen }: Pick<Kosten, "wegen">) {
  return (
    <ul>
      {wegen.map(({ naam, bedrag, toelichting }) => (
        <li key={naam}>
          <strong>{naam}:</strong> {bedrag} {toelichting}
        </li>
      ))}
    </ul>
  );
}
