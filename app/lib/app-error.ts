/** Every failure that a person can meet, with the status of its answer. The words stand in `common.json` under `foutpagina`. */
export const FOUTCODES = {
  "not-found": 404,
  changed: 409,
  "too-many": 429,
  unavailable: 503,
  refused: 403,
  "too-large": 413,
  invalid: 400,
} as const;

export type Foutcode = keyof typeof FOUTCODES;

/** An expected failure: becomes one plain page in the person's language, never a stack trace. */
export class AppError extends Error {
  override name = "AppError";
  readonly code: Foutcode;
  readonly status: number;
  constructor(code: Foutcode) {
    super(code);
    this.code = code;
    this.status = FOUTCODES[code];
  }
}
