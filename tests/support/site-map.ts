import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build.ts";

const SAMPLES: Readonly<Record<string, string>> = { nr: "1", soort: "tekst", flow: "bezwaar", rekenpagina: "kinderalimentatie" };

export interface RouteSample {
  readonly pattern: string;
  /** An address that the route matches. */
  readonly path: string;
  readonly hasAction: boolean;
}

/** Every route of the site, read from `app/routes.ts`, so that a new one is tested by itself. */
export function siteMap(): readonly RouteSample[] {
  const text = readFileSync(join(ROOT, "app", "routes.ts"), "utf8");
  const found = [...text.matchAll(/\b(?:index\(|route\("([^"]*)",\s*)"(routes\/[^"]+)"/g)];
  if (found.length === 0) throw new Error("no routes found");
  return found.map((match) => {
    const pattern = `/${match[1] ?? ""}`;
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => SAMPLES[name] ?? "1").replace("*", "nergens/te/vinden");
    const source = readFileSync(join(ROOT, "app", match[2]!), "utf8");
    return { pattern, path, hasAction: /export (?:async )?(?:function|const) action\b|export \{[^}]*\baction\b/.test(source) };
  });
}
