import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dbContext, instellingenContext, klokContext, netwerkContext, sessieContext } from "#app/contexts.ts";
import { COOKIE_NAAM } from "#app/dossier/cookie.server.ts";
import { beginDossier, bewaarDossier, ontgrendel, openMetCode, schrijfDossier, verlaat, wisDossier } from "#app/dossier/dossier.server.ts";
import { sessie } from "#app/middleware/session.server.ts";
import { cookieVan, maakContext, maakInhoud, NU, testInstellingen, wistCookie } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
});
afterEach(() => t.sluit());

const na = (seconden: number) => new Date(NU.getTime() + seconden * 1000);

/** One page behind the real router and the real middleware. It says the state; `/leeg` does not ask for it. */
async function vraag(pad: string, cookie: string, nu = NU): Promise<{ tekst: string; headers: Headers }> {
  const context = new RouterContextProvider();
  context.set(dbContext, t.db);
  context.set(instellingenContext, testInstellingen());
  context.set(klokContext, () => nu);
  context.set(netwerkContext, "192.0.2.0/24");
  const route = (id: string, path: string, loader: object) => ({ id, path, module: { default: undefined, ...loader } });
  const routes = {
    root: { id: "root", path: "", module: { default: () => null, middleware: [sessie] } },
    staat: { parentId: "root", ...route("staat", "staat", { loader: async ({ context: c }: { context: RouterContextProvider }) => new Response(await c.get(sessieContext).staat()) }) },
    leeg: { parentId: "root", ...route("leeg", "leeg", { loader: () => new Response("leeg") }) },
    weg: { parentId: "root", ...route("weg", "weg", { loader: async ({ context: c }: { context: RouterContextProvider }) => new Response("weg", { headers: await verlaat(c) }) }) },
  };
  const build = {
    routes,
    entry: { module: { default: () => new Response() } },
    assets: { routes: {}, entry: { imports: [], module: "" }, url: "", version: "" },
    basename: "/",
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {},
    isSpaMode: false,
    ssr: true,
    prerender: [],
    routeDiscovery: { mode: "initial", manifestPath: "/__manifest" },
  } as unknown as ServerBuild;
  const antwoord = await createRequestHandler(build, "production")(new Request(`http://localhost:3000${pad}`, { headers: { Cookie: cookie } }), context);
  return { tekst: await antwoord.text(), headers: antwoord.headers };
}

test("every cookie is __Host-, HttpOnly, Secure, SameSite=Lax, with a name that says nothing (N1)", async () => {
  const begin = await beginDossier(await maakContext(t), maakInhoud());
  const cookie = cookieVan(begin.headers);
  const { code } = await bewaarDossier(await maakContext({ ...t, cookie }), 90);
  const open = await openMetCode(await maakContext(t), code);
  const ververst = await vraag("/staat", cookie, na(61));
  const weg = await verlaat(await maakContext({ ...t, cookie }));
  const alle = [begin.headers, ...(open.ok ? [open.headers] : []), ververst.headers, weg].flatMap((headers) => headers.getSetCookie());
  expect(alle).toHaveLength(5);
  for (const waarde of alle) {
    expect(waarde).toMatch(/^__Host-[sl]=/);
    for (const deel of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]) expect(waarde.split("; ")).toContain(deel);
    expect(waarde).not.toMatch(/Domain|Expires/i);
  }
});

test("the time of last activity is written at most once a minute, and not at all for who has no cookie (N4)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const cookie = cookieVan(headers);
  for (const pad of ["/staat", "/leeg"]) {
    expect((await vraag(pad, cookie, na(60))).headers.getSetCookie()).toEqual([]);
    expect((await vraag(pad, cookie, na(61))).headers.getSetCookie()).toHaveLength(1);
    expect((await vraag(pad, "", na(61))).headers.getSetCookie()).toEqual([]);
  }
  const later = cookieVan((await vraag("/leeg", cookie, na(1500))).headers);
  expect((await vraag("/staat", later, na(3299))).tekst).toBe("open");
  expect((await vraag("/staat", cookie, na(3299))).tekst).toBe("slot");
  // A locked browser is not kept awake by looking at pages.
  expect((await vraag("/leeg", cookie, na(3299))).headers.getSetCookie()).toEqual([]);
});

test("a page view writes nothing (B4)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const stand = async () => JSON.stringify([await t.db.dossier.findMany(), await t.db.sleutel.findMany(), await t.db.auditEvent.findMany(), await t.db.teller.findMany()]);
  const voor = await stand();
  for (const seconden of [0, 61, 1900, 86_500, 200_000]) await vraag("/staat", cookieVan(headers), na(seconden));
  expect(await stand()).toBe(voor);
});

test("a cookie that was tampered with opens nothing and is taken away, whatever sign was changed", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const goed = cookieVan(headers);
  const waarde = goed.slice(COOKIE_NAAM.length + 1);
  expect((await vraag("/staat", goed)).tekst).toBe("open");
  // Bits 5 and 6 of the last sign of 43 are not part of the 256: every sign but that one counts.
  for (let i = 0; i < waarde.length; i += 1) {
    if (i === 42) continue;
    const vals = `${COOKIE_NAAM}=${waarde.slice(0, i)}${waarde[i] === "a" ? "b" : "a"}${waarde.slice(i + 1)}`;
    const { tekst, headers: terug } = await vraag("/staat", vals);
    expect(tekst, vals).toBe("geen");
    expect(wistCookie(terug), vals).toBe(true);
  }
  for (const vals of [`${COOKIE_NAAM}=`, `${COOKIE_NAAM}=x`, `${COOKIE_NAAM}=${"a".repeat(5000)}`, `${goed}; ${goed}`]) {
    expect((await vraag("/staat", vals)).tekst).toBe("geen");
  }
});

test("nobody can make his cookie look younger: the times are sealed (N4)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const [geheim, begonnen, actief, zegel] = cookieVan(headers).slice(COOKIE_NAAM.length + 1).split(".");
  const jonger = (Number.parseInt(actief!, 36) + 1801).toString(36);
  expect((await vraag("/staat", `${COOKIE_NAAM}=${geheim}.${begonnen}.${jonger}.${zegel}`, na(1801))).tekst).toBe("geen");
});

test("after a signal of danger an idle browser has nothing left; only the code opens (N4)", async () => {
  for (const bewaard of [false, true]) {
    const { headers } = await beginDossier(await maakContext(t), maakInhoud());
    const cookie = cookieVan(headers);
    await schrijfDossier(await maakContext({ ...t, cookie }), (oud) => ({ ...oud, veiligeModus: true }), { actie: "antwoord-opgeslagen" });
    const code = bewaard ? (await bewaarDossier(await maakContext({ ...t, cookie }), 90)).code : null;
    expect((await vraag("/staat", cookie, na(1800))).tekst).toBe("open");
    const { tekst, headers: terug } = await vraag("/leeg", cookie, na(1801));
    expect(tekst).toBe("leeg");
    expect(wistCookie(terug)).toBe(true);
    expect((await vraag("/staat", cookie, na(1801))).tekst).toBe("geen");
    await expect(ontgrendel(await maakContext({ ...t, cookie, nu: na(1801) }))).rejects.toMatchObject({ code: "not-found" });
    if (code) expect((await openMetCode(await maakContext({ ...t, nu: na(1801) }), code)).ok).toBe(true);
  }
});

test("each step up gives a new cookie and ends the old one; a cookie given to somebody is worth nothing after (N3)", async () => {
  const vreemd = cookieVan((await beginDossier(await maakContext(t), maakInhoud())).headers);
  const mijn = await beginDossier(await maakContext(t), maakInhoud());
  const { code } = await bewaarDossier(await maakContext({ ...t, cookie: mijn.headers }), 90);
  // Somebody planted his own cookie in this browser before the code is typed.
  const open = await openMetCode(await maakContext({ ...t, cookie: vreemd }), code);
  if (!open.ok) throw new Error("the code must open");
  const nieuw = cookieVan(open.headers);
  expect(nieuw).not.toBe(vreemd);
  expect((await vraag("/staat", vreemd)).tekst).toBe("geen");
  expect((await vraag("/staat", nieuw)).tekst).toBe("open");
  const opnieuw = await beginDossier(await maakContext({ ...t, cookie: nieuw }), maakInhoud());
  expect((await vraag("/staat", nieuw)).tekst).toBe("geen");
  expect((await vraag("/staat", cookieVan(opnieuw.headers))).tekst).toBe("open");
  // The saved dossier itself is still there for who has the code.
  expect((await openMetCode(await maakContext(t), code)).ok).toBe(true);
});

test("exit and delete end the session on the server: the replayed cookie opens nothing (N5)", async () => {
  for (const einde of [verlaat, wisDossier]) {
    const { headers } = await beginDossier(await maakContext(t), maakInhoud());
    const cookie = cookieVan(headers);
    await einde(await maakContext({ ...t, cookie }));
    const { tekst, headers: terug } = await vraag("/staat", cookie);
    expect(tekst).toBe("geen");
    expect(wistCookie(terug)).toBe(true);
    await expect(schrijfDossier(await maakContext({ ...t, cookie }), (oud) => oud, { actie: "antwoord-opgeslagen" })).rejects.toMatchObject({ code: "not-found" });
  }
});

test("the exit's own cookie header is not overwritten by the renewal", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const weg = await vraag("/weg", cookieVan(headers), na(600));
  expect(weg.headers.getSetCookie().filter((waarde) => waarde.startsWith(`${COOKIE_NAAM}=`))).toEqual([expect.stringContaining("Max-Age=0")]);
});

test("the exit works when the database does not", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const context = await maakContext({ ...t, cookie: headers });
  await t.db.$executeRawUnsafe(`CREATE TRIGGER "storing" BEFORE DELETE ON "Sleutel" BEGIN SELECT RAISE(ABORT, 'storing'); END`);
  const oud = process.stderr.write;
  process.stderr.write = () => true;
  try {
    expect(wistCookie(await verlaat(context))).toBe(true);
  } finally {
    process.stderr.write = oud;
  }
});
