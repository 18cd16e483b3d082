/**
 * An answer whose body is a string that is already there. A stream around it, made and read again, costs a tenth of a page;
 * who wants the stream (the development server) still gets one.
 */
export class Page extends Response {
  readonly whole: string;

  constructor(whole: string, init: ResponseInit) {
    super(null, init);
    this.whole = whole;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return new Response(this.whole).body;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.whole);
  }
}

/** The string of a page, also of one that another copy of this module made (the build has its own); null for other answers. */
export function wholeOf(answer: Response): string | null {
  return "whole" in answer && typeof answer.whole === "string" ? answer.whole : null;
}
