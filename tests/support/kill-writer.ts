import { existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/*
 * The built application without its server: saves one answer after the other as fast as it can, and writes one sign to
 * standard output for each that was acknowledged. Its parent kills it, and tells the next one at which revision the dossier
 * stands. The cookie stands in a file of the data folder.
 */
process.env.NODE_ENV = "production";
const { loadApplication } = await import("#app/front/application.ts");
const loaded = await loadApplication();
if (!loaded) throw new Error("there is no build");
const application = loaded;
await application.start();

const ORIGIN = "http://localhost:3000";
const cookieFile = join(process.env.DATA_DIR!, "test-cookie");

async function post(path: string, form: Record<string, string>, cookie = ""): Promise<Response> {
  const request = new Request(`${ORIGIN}${path}`, { method: "POST", body: new URLSearchParams(form), headers: { origin: ORIGIN, cookie } });
  return application.handle(request, { id: "test", nonce: "test", address: "127.0.0.1" });
}

if (!existsSync(cookieFile)) {
  const reply = await post("/begin", { thema: "bezwaar" });
  writeFileSync(cookieFile, reply.headers.getSetCookie()[0]!.split(";")[0]!);
}
const cookie = readFileSync(cookieFile, "utf8");
let revision = Number(process.env.TEST_REVISION);

for (;;) {
  // By the revision, so that each answer differs from the one before, also after a restart.
  const reply = await post("/vraag/1", { vraag: "bz-organisatie", revisie: String(revision), "bz-organisatie": revision % 2 === 0 ? "uwv" : "gemeente" }, cookie);
  if (reply.status !== 303) throw new Error(`answered ${reply.status}`);
  revision++;
  writeSync(1, ".");
}
