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

/**
 * An expected failure: becomes one plain page in the person's language, never a stack trace. It has the shape that the
 * router knows as a route error, so the status of the answer follows by itself. It is no `Error` on purpose: the router
 * replaces every `Error` by a nameless one before the error boundary sees it, and then the boundary could not say what
 * is the matter.
 */
export class AppError {
  readonly name = "AppError";
  readonly code: Foutcode;
  readonly message: string;
  readonly status: number;
  readonly statusText = "";
  readonly internal = false;
  readonly data: { readonly code: Foutcode };

  constructor(code: Foutcode) {
    this.code = code;
    this.message = code;
    this.status = FOUTCODES[code];
    this.data = { code };
  }
}
