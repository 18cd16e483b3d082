/** One line of the table: what, what was found, what it should be, and whether it is. */
export interface Row {
  readonly what: string;
  readonly found: string;
  readonly target: string;
  readonly isMet: boolean | null;
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The value below which this part of the values lies; 0.99 for p99. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** A number as people read it: 12,345 or 3.21. */
export function figure(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}

/** Prints the rows as a table. */
export function printTable(rows: readonly Row[]): void {
  const head: Row = { what: "what", found: "measured", target: "target", isMet: null };
  const mark = ({ isMet }: Row): string => (isMet === null ? "" : isMet ? "yes" : "NO");
  const width = (read: (row: Row) => string): number => Math.max(...[head, ...rows].map((row) => read(row).length));
  const widths = [width((row) => row.what), width((row) => row.found), width((row) => row.target)] as const;
  const line = (row: Row, last: string): string => `| ${row.what.padEnd(widths[0])} | ${row.found.padStart(widths[1])} | ${row.target.padEnd(widths[2])} | ${last.padEnd(3)} |`;
  console.log(line(head, "met"));
  console.log(`|${widths.map((size) => "-".repeat(size + 2)).join("|")}|-----|`);
  for (const row of rows) console.log(line(row, mark(row)));
}
