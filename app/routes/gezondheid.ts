import { dbContext } from "#app/contexts.ts";
import { AppError } from "#app/lib/app-error.ts";
import type { Route } from "./+types/gezondheid";

/** For the supervisor of the machine: 200 when the database answers, else 503. Tells nothing else. */
export async function loader({ context }: Route.LoaderArgs) {
  try {
    await context.get(dbContext).$queryRaw`SELECT 1`;
  } catch {
    throw new AppError("unavailable");
  }
  return new Response("ok\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
