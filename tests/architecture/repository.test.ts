import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "#tests/support/build.ts";
import { repositoryFiles } from "#tests/support/sources.ts";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const texts = repositoryFiles().filter((path) => /\.(?:tsx?|jsx?|mjs|json|md|css|sql|prisma|toml|ya?ml|html|txt|svg)$|^\.|(?:^|\/)run$/.test(path));
const own = texts.filter((path) => path !== "package-lock.json" && !path.startsWith("tests/architecture/"));

function lines(pattern: RegExp, paths: readonly string[] = own): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

describe("the repository", () => {
  it("names no machine and no registry", () => {
    expect(lines(/(?:^|[\s"'`(=])\/(?:work|root|home\/\w+|tmp)\/\w/)).toEqual([]);
    expect(lines(/registry\.npmjs|npm\.pkg\.github|https?:\/\/[\w.-]*registry/, texts)).toEqual([]);
  });

  it("does not tell how it was made", () => {
    expect(lines(/\b(?:Claude|ChatGPT|Copilot|LLM|language model|AI|agentic|subagents?)\b/)).toEqual([]);
    // In the English words a letting agent is a person.
    expect(lines(/(?<![-\w])agents?\b/i).filter((line) => !/user.agent|politieagent|userAgent|^locales\/en\//i.test(line))).toEqual([]);
  });

  it("leaves nothing for later", () => {
    expect(lines(/\b(?:TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  it("holds no secret", () => {
    expect(lines(/-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}/)).toEqual([]);
    expect(texts.filter((path) => /(?:^|\/)\.env$/.test(path))).toEqual([]);
  });

  it("has the same words in every language", () => {
    const keys = (value: unknown, prefix = ""): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([name, inner]) => keys(inner, Array.isArray(value) ? `${prefix}[]` : `${prefix}.${name}`))
        : [prefix];
    const dutch = repositoryFiles().filter((path) => path.startsWith("locales/nl/"));
    expect(dutch.length).toBeGreaterThan(0);
    for (const path of dutch) {
      const other = path.replace("/nl/", "/en/");
      const [nl, en] = [path, other].map((name) => new Set(keys(JSON.parse(read(name)))));
      expect([...nl!].filter((key) => !en!.has(key)).map((key) => `${other} misses ${key}`)).toEqual([]);
      expect([...en!].filter((key) => !nl!.has(key)).map((key) => `${path} misses ${key}`)).toEqual([]);
    }
    expect(repositoryFiles().filter((path) => path.startsWith("locales/en/")).length).toBe(dutch.length);
  });
});

describe("D1 the supply chain", () => {
  interface Package {
    readonly version?: string;
    readonly license?: string;
    readonly resolved?: string;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly link?: boolean;
  }
  const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  const manifest = JSON.parse(read("package.json")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    allowScripts: Record<string, boolean>;
  };

  it("pins every direct dependency on one exact version", () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it("locks versions with a hash and without download addresses", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { integrity, link }]) => integrity === undefined && !link).map(([path]) => path)).toEqual([]);
  });

  it("uses licences from the list only", () => {
    const allowed = new Set([
      "0BSD",
      "Apache-2.0",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "BlueOak-1.0.0",
      "CC-BY-4.0",
      "CC0-1.0",
      "EUPL-1.2",
      "ISC",
      "MIT",
      "MIT-0",
      "MPL-2.0",
      "Python-2.0",
      "Unlicense",
      "Zlib",
    ]);
    // Read by hand: the licence stands in the package, not in its manifest, or comes with a tool that is not shipped.
    const byHand: Readonly<Record<string, string>> = {
      "node_modules/@visx/vendor": "MIT AND ISC",
      "node_modules/dejavu-fonts-ttf": "CC0-1.0", // Bitstream Vera and public domain: free to embed and pass on
      "node_modules/elkjs": "MIT", // EPL-2.0: part of the database tool's screen, which we neither start nor pass on
      "node_modules/png-js": "MIT",
      "node_modules/seq-queue": "MIT",
    };
    const isAllowed = (license: string): boolean => license.replace(/[()]/g, "").split(/ OR /).some((choice) => choice.split(" AND ").every((part) => allowed.has(part)));
    const licenseOf = ([path, entry]: [string, Package]): string => byHand[path] ?? entry.license ?? "unknown";
    expect(packages.filter((item) => !isAllowed(licenseOf(item))).map((item) => `${item[0]}: ${licenseOf(item)}`)).toEqual([]);
  });

  it("runs no install script but that of node", () => {
    const scripted = [...new Set(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, "")))];
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([["node", true]]);
    expect(scripted.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
  });

  it("D3 has a react-router without the known hole", () => {
    const [major, minor] = manifest.dependencies["react-router"]!.split(".").map(Number);
    expect(major! * 1000 + minor!).toBeGreaterThanOrEqual(8003);
  });
});
