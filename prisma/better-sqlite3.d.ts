/** The methods that are used here; the package has no types of its own. */
declare module "better-sqlite3" {
  class Verbinding {
    /** What SQLite throws, with its own name of the reason. */
    static readonly SqliteError: new (message: string, code: string) => Error;
    constructor(pad: string, opties?: { readonly?: boolean; fileMustExist?: boolean });
    prepare(sql: string): Verbinding.Statement;
    exec(sql: string): this;
    pragma(regel: string, opties?: { simple: boolean }): unknown;
    close(): void;
  }
  namespace Verbinding {
    type Database = Verbinding;
    interface Statement {
      /** True when it gives rows. */
      readonly reader: boolean;
      columns(): { name: string; type: string | null }[];
      all(...waarden: readonly unknown[]): unknown[];
      get(...waarden: readonly unknown[]): unknown;
      run(...waarden: readonly unknown[]): { changes: number };
      /** Rows as lists of values. */
      raw(): this;
      /** Only the first column. */
      pluck(): this;
    }
  }
  export default Verbinding;
}
