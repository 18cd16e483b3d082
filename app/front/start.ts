import { join } from "node:path";
import { InstellingFout, leesInstellingen, type Instellingen } from "#app/lib/env.server.ts";
import { migreerApart } from "#prisma/migrate-apart.ts";
import { loadApplication } from "./application.ts";
import { createFront } from "./front.ts";
import { securityHeaders } from "./headers.ts";
import { listen, openServer, stopServer } from "./listen.ts";
import { log } from "./log.ts";
import { watchPressure } from "./pressure.ts";
import { buildRefusals } from "./refusal.ts";
import { openStaticFiles } from "./static-files.ts";

const CLIENT = join(import.meta.dirname, "..", "..", "build", "client");

/**
 * Starts the portal: settings, database with its migrations, application, server. Prints the address when it answers.
 * A start that cannot succeed ends the process with code 1 and one sentence that says why.
 *
 * @param env the environment, see `.env.example`
 */
export async function startPortal(env: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings(env);
  const [loaded] = await Promise.all([loadApplication(), migreerApart(settings.databaseUrl)]);
  const application = loaded ?? giveUp("There is no build yet. Run `npm run build` first, or use `npm start`.");
  const stopJobs = await application.start();

  const pressure = watchPressure();
  const files = await openStaticFiles(CLIENT);
  const exitOrigin = new URL(settings.uitgang).origin;
  const always = securityHeaders(settings.publiekeOrigin);
  const refusals = buildRefusals(files.stylesheets, exitOrigin, always);
  const front = createFront({
    publicOrigin: settings.publiekeOrigin,
    always,
    exitOrigin,
    demo: settings.modus === "demo",
    refusals,
    files,
    pressure,
    handle: application.handle,
  });
  const server = openServer(front, refusals);
  server.on("connection", pressure.letIn);
  try {
    await listen(server, settings.poort, settings.host);
  } catch (error) {
    giveUp(listenMessage(error, settings));
  }
  server.on("error", () => log({ event: "server-error" }));
  announce(settings);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await stopServer(server);
    pressure.stop();
    await stopJobs();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}

function readSettings(env: NodeJS.ProcessEnv): Instellingen {
  try {
    return leesInstellingen(env);
  } catch (error) {
    if (error instanceof InstellingFout) giveUp(`Rechtsroute does not start: ${error.message}.`);
    throw error;
  }
}

function listenMessage(error: unknown, { poort, host }: Instellingen): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "EADDRINUSE") return `Port ${poort} is in use. Stop what runs there, or choose another: PORT=3001 npm start`;
  if (code === "EACCES") return `Port ${poort} needs more rights than this user has. Choose another: PORT=3001 npm start`;
  return `Cannot listen on ${host}:${poort} (${code}).`;
}

function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function announce({ publiekeOrigin, modus }: Instellingen): void {
  if (modus === "demo") console.info("Demo mode: own keys in the data folder, reachable from this machine only. Not for real people.");
  console.info(`Rechtsroute: ${publiekeOrigin}`);
}
