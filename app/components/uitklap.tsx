import type { ReactNode } from "react";

/** Words that open on request; works without script. Print shows the inside. */
export function Uitklap({ titel, open, children }: { titel: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="rr-uitklap" open={open}>
      <summary>{titel}</summary>
      <div>{children}</div>
    </details>
  );
}
