import type { ReactNode } from "react";

/** Words that open on request; works without script. Print shows the inside. */
export function Uitklap({ id, titel, open, children }: { id?: string; titel: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details id={id} className="rr-uitklap" open={open}>
      <summary>{titel}</summary>
      <div>{children}</div>
    </details>
  );
}
