/**
 * An answer whose body is a string that is already there, for the server in front: a stream around it, made and read
 * again, costs a tenth of a page. It has no body for anyone else.
 */
export class Page extends Response {
  readonly whole: string;

  constructor(whole: string, init: ResponseInit) {
    super(null, init);
    this.whole = whole;
  }
}

/** The string of a page, also of one that another copy of this module made (the build has its own); null for other answers. */
export function wholeOf(answer: Response): string | null {
  return "whole" in answer && typeof answer.whole === "string" ? answer.whole : null;
}
