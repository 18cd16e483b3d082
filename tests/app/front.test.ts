import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { isFindable, pagePolicy, securityHeaders } from "#app/front/headers.ts";
import { errorName, errorPlaces, routePattern } from "#app/front/log.ts";
import { effectiveOrigin, isOwnRequest } from "#app/front/origin.ts";
import { peerAddress } from "#app/front/peer.ts";
import { watchPressure } from "#app/front/pressure.ts";
import { preferredEncoding } from "#app/front/static-files.ts";

describe("L1 the pattern of a route", () => {
  it.each([
    ["/vraag/4", { nr: "4" }, "/vraag/:nr"],
    ["/brief/2/tekst", { nr: "2" }, "/brief/:nr/tekst"],
    ["/brief/%32/pdf", { nr: "2", soort: "pdf" }, "/brief/:nr/:soort"],
    ["/afspraken.ics", {}, "/afspraken.ics"],
    ["/", {}, "/"],
    ["/geheim-12345/jansen", { "*": "geheim-12345/jansen" }, "*"],
    ["/vraag/jansen 1", { nr: "iets anders" }, "*"],
    ["/VRAAG/4", { nr: "4" }, "*"],
    ["/vraag/%ff", { nr: "%ff" }, "/vraag/:nr"],
  ])("of %s is %s -> %s", (path, params, pattern) => {
    expect(routePattern(path, params as Record<string, string | undefined>)).toBe(pattern);
  });

  it("is never made of what was thrown", () => {
    const error = new TypeError("Bo de Vries, 12 november");
    expect(errorName(error)).toBe("TypeError");
    expect(errorName("Bo de Vries")).toBe("string");
    expect(JSON.stringify(errorPlaces(error))).not.toContain("Bo");
    for (const place of errorPlaces(error)) expect(place).toMatch(/^(?:app|flows|prisma|build)\//);
  });
});

describe("B3 our own origin", () => {
  it("is the setting, but for names of this machine in the demo", () => {
    const own = "http://localhost:3000";
    expect(effectiveOrigin(own, "127.0.0.1:3000", true)).toBe("http://127.0.0.1:3000");
    expect(effectiveOrigin(own, "[::1]:3000", true)).toBe("http://[::1]:3000");
    expect(effectiveOrigin(own, "127.0.0.1:3001", true)).toBe(own);
    expect(effectiveOrigin(own, "evil.example:3000", true)).toBe(own);
    expect(effectiveOrigin(own, "localhost.evil.example:3000", true)).toBe(own);
    expect(effectiveOrigin("https://portaal.example", "127.0.0.1", false)).toBe("https://portaal.example");
    expect(effectiveOrigin(own, undefined, true)).toBe(own);
  });

  it("counts before what the browser says of the site", () => {
    const own = "https://portaal.example";
    expect(isOwnRequest({ origin: own }, own)).toBe(true);
    expect(isOwnRequest({ "sec-fetch-site": "same-origin" }, own)).toBe(true);
    expect(isOwnRequest({ origin: "https://evil.example", "sec-fetch-site": "same-origin" }, own)).toBe(false);
    expect(isOwnRequest({ "sec-fetch-site": "none" }, own)).toBe(false);
    expect(isOwnRequest({}, own)).toBe(false);
  });
});

describe("R3 the address of who asks", () => {
  const ask = (address: string, forwarded?: string): IncomingMessage => {
    const socket = new Socket();
    Object.defineProperty(socket, "remoteAddress", { value: address });
    const request = new IncomingMessage(socket);
    if (forwarded !== undefined) request.headers["x-forwarded-for"] = forwarded;
    return request;
  };

  it("comes from our own proxy and from nobody else", () => {
    expect(peerAddress(ask("203.0.113.9"), false)).toBe("203.0.113.9");
    expect(peerAddress(ask("203.0.113.9", "198.51.100.1"), false)).toBe("203.0.113.9");
    expect(peerAddress(ask("127.0.0.1", "198.51.100.1"), false)).toBe("198.51.100.1");
    expect(peerAddress(ask("::ffff:127.0.0.1", "1.1.1.1, 198.51.100.1"), false)).toBe("198.51.100.1");
    expect(peerAddress(ask("127.0.0.1"), false)).toBe("127.0.0.1");
    expect(peerAddress(ask("127.0.0.1", "198.51.100.1"), true)).toBe("127.0.0.1");
  });
});

describe("P2 pressure", () => {
  it("starts one page in each turn and a few forms together, in the order in which they came", async () => {
    const pressure = watchPressure();
    let order = "";
    const enter = (name: string, kind: "page" | "form") => pressure.enter(kind, () => (order += name));
    for (const name of "abc") enter(name, "page");
    for (const name of "1234567890") enter(name, "form");
    enter("d", "page");
    for (const sofar of ["a", "ab", "abc", "abc12345678", "abc1234567890", "abc1234567890d"]) {
      await new Promise(setImmediate);
      expect(order).toBe(sofar);
    }
    pressure.stop();
  });

  it("starts nothing in a turn that let someone in, but never for more than eight turns", async () => {
    const pressure = watchPressure();
    let order = "";
    for (const name of "abc") pressure.enter("page", () => (order += name));
    const started: string[] = [];
    for (let turn = 0; turn < 20; turn++) {
      pressure.letIn();
      await new Promise(setImmediate);
      started.push(order);
    }
    expect(started.map((sofar) => sofar.length)).toEqual([...Array(8).fill(0), ...Array(9).fill(1), ...Array(3).fill(2)]);
    await new Promise(setImmediate);
    expect(order).toBe("abc");
    pressure.stop();
  });

  it("refuses nobody for a few people, however long they take", () => {
    const pressure = watchPressure();
    for (let count = 0; count < 20; count++) {
      expect(pressure.isTooHigh("page")).toBe(false);
      pressure.enter("page", () => undefined);
    }
    expect(pressure.isTooHigh("page")).toBe(false);
    pressure.stop();
  });

  it("refuses when the line at the database is long, until it is shorter", () => {
    const pressure = watchPressure();
    for (let count = 0; count < 50; count++) pressure.enter("page", () => undefined);
    expect(pressure.isTooHigh("page")).toBe(true);
    expect(pressure.isTooHigh("form")).toBe(false);
    for (let count = 0; count < 40; count++) pressure.leave();
    expect(pressure.isTooHigh("page")).toBe(false);
    pressure.stop();
  });
});

describe("headers", () => {
  it("send HSTS with subdomains for two years by https only", () => {
    expect(securityHeaders("http://localhost:3000")["Strict-Transport-Security"]).toBeUndefined();
    expect(securityHeaders("https://portaal.example")["Strict-Transport-Security"]).toBe("max-age=63072000; includeSubDomains");
  });

  it("let forms end at the exit and scripts run by the nonce alone", () => {
    expect(pagePolicy("https://uit.example", "abc")).toContain("script-src 'nonce-abc';");
    expect(pagePolicy("https://uit.example", "abc")).toContain("form-action 'self' https://uit.example;");
    expect(pagePolicy("https://uit.example")).toContain("script-src 'none'");
  });

  it("let public pages be found and no step of a journey", () => {
    for (const path of ["/", "/hulp/bezwaar", "/privacy"]) expect(isFindable(path)).toBe(true);
    for (const path of ["/vraag/1", "/uitkomst", "/gedeeld", "/privacy/x", "/verder"]) expect(isFindable(path)).toBe(false);
  });

  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=1.0, br;q=0", "gzip"],
    ["gzip;q=0", "identity"],
    ["*", "identity"],
    [undefined, "identity"],
  ])("choose for %s the encoding %s", (accept, encoding) => {
    expect(preferredEncoding(accept)).toBe(encoding);
  });
});
