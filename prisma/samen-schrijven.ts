import type { Transaction } from "@prisma/driver-adapter-utils";

/** A piece of work that waits for its turn, and how its caller hears of the end. */
interface Wachtende {
  /** Does the work in a part of the transaction; throws only when the whole transaction is lost. */
  readonly werk: (tx: Transaction) => Promise<void>;
  /** Called after the commit. */
  readonly klaar: () => void;
  readonly verloren: (fout: unknown) => void;
}

type Uitkomst<T> = { readonly uit: T } | { readonly fout: unknown };

const opdracht = (sql: string) => ({ sql, args: [], argTypes: [] });

/**
 * Writers that wait at one moment share one transaction, so one sync of the disk serves them all; each hears of success
 * only after that commit. What one throws undoes its own part alone. A commit that fails, fails for all of them.
 *
 * @param inTransactie runs a transaction in its turn with all others, and rejects when it was rolled back
 */
export function samenSchrijven(inTransactie: (doe: (tx: Transaction) => Promise<void>) => Promise<void>): <T>(doe: (tx: Transaction) => Promise<T>) => Promise<T> {
  const wachtenden: Wachtende[] = [];
  const neem = (): readonly Wachtende[] => wachtenden.splice(0);

  const ronde = async (): Promise<void> => {
    let groep: readonly Wachtende[] = [];
    try {
      await inTransactie(async (tx) => {
        groep = neem();
        for (const { werk } of groep) await werk(tx);
      });
      for (const { klaar } of groep) klaar();
    } catch (fout) {
      // The turn itself may have failed to come: then it fails for everybody who waits for it.
      for (const { verloren } of groep.length > 0 ? groep : neem()) verloren(fout);
    }
  };

  return <T>(doe: (tx: Transaction) => Promise<T>): Promise<T> =>
    new Promise<T>((klaar, mis) => {
      let uitkomst: Uitkomst<T>;
      const eerste = wachtenden.length === 0;
      wachtenden.push({
        werk: async (tx) => {
          uitkomst = await inDeel(tx, doe);
        },
        klaar: () => ("uit" in uitkomst ? klaar(uitkomst.uit) : mis(uitkomst.fout)),
        verloren: mis,
      });
      // Not at once: who is read from the network in the same turn of the event loop goes along.
      if (eerste) setImmediate(() => void ronde());
    });
}

/** One part of a transaction: kept as a whole, or undone with what it threw. Throws when undoing is not possible. */
async function inDeel<T>(tx: Transaction, doe: (tx: Transaction) => Promise<T>): Promise<Uitkomst<T>> {
  await tx.executeRaw(opdracht("SAVEPOINT deel"));
  try {
    const uit = await doe(tx);
    await tx.executeRaw(opdracht("RELEASE deel"));
    return { uit };
  } catch (fout) {
    // After some failures (disk full) SQLite has undone everything: then there is no part any more, and this throws.
    await tx.executeRaw(opdracht("ROLLBACK TO deel"));
    await tx.executeRaw(opdracht("RELEASE deel"));
    return { fout };
  }
}
