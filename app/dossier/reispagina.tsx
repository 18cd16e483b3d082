import type { ReactNode } from "react";
import type { Panelen } from "./veiligheid.ts";
import type { Uitersten } from "./uiterste-dag.ts";
import { UitersteDagBalk } from "./uiterste-dag-balk.tsx";
import { Veiligheidspanelen } from "./veiligheidspanelen.tsx";

interface Props {
  panelen: Panelen;
  termijn: Uitersten | null;
  children: ReactNode;
}

/** The frame of every page of a journey: danger first, then the last day, then the page itself. */
export function Reispagina({ panelen, termijn, children }: Props) {
  return (
    <main id="inhoud">
      <Veiligheidspanelen panelen={panelen} />
      <UitersteDagBalk termijn={termijn} />
      {children}
    </main>
  );
}
