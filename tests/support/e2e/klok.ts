/*
 * The day on which the browser tests play: 22 November 2026, as in the cases of the flows. Load it before the server: the
 * clock runs on from ten in the morning there (or of the day in CLOCK_DAY), and every SIGUSR2 puts it 31 minutes ahead, past the idle limit.
 */
const Echt = Date;
let verschuiving = Echt.parse(`${process.env.CLOCK_DAY ?? "2026-11-22"}T10:00:00+01:00`) - Echt.now();

class Verzet extends Echt {
  constructor(...delen: [] | [number | string | Date]) {
    super(...((delen.length === 0 ? [Echt.now() + verschuiving] : delen) as [number]));
  }

  static override now(): number {
    return Echt.now() + verschuiving;
  }
}

globalThis.Date = Verzet as DateConstructor;
process.on("SIGUSR2", () => {
  verschuiving += 31 * 60 * 1000;
});

export {};
