import "server-only";
import { Client } from "pg";
import { env } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { SPOILED } from "@/lib/platform/outbox/move";
import { EVERYTHING } from "./index";

const RETRY_MS = 1_000;

/** A page that was being rendered from the old data is kept after its tags were spoiled: soon, or at last when it was slow. */
const AGAIN_AFTER_MS = [1_000, 30_000];

export const signTags = (body: string) => keyedHash(env.AUTH_SECRET, `revalidate:${body}`);

/** Next empties its cache only inside a request, so the process sends one to itself. */
async function tellMyself(body: string) {
  const answer = await fetch(`http://localhost:${env.PORT}/api/revalidate`, {
    method: "POST",
    headers: { "x-signature": signTags(body) },
    body,
  });
  if (!answer.ok) throw new Error(`revalidate answered ${answer.status}`);
}

async function tellUntilHeard(body: string, tries = 30): Promise<void> {
  try {
    await tellMyself(body);
  } catch (error) {
    if (tries === 0) return log.error({ err: error }, "tags not spoiled");
    setTimeout(() => void tellUntilHeard(body, tries - 1), RETRY_MS);
  }
}

function tellNowAndAgain(body: string) {
  void tellUntilHeard(body);
  for (const ms of AGAIN_AFTER_MS) setTimeout(() => void tellUntilHeard(body), ms).unref();
}

/**
 * Hears from Postgres which tags other processes or jobs have spoiled. What was missed while the
 * connection was down can't be known, so each (re)connection spoils everything.
 */
export async function listenForSpoiledTags() {
  const client = new Client({ connectionString: env.DATABASE_URL, keepAlive: true });
  const again = () => setTimeout(() => void listenForSpoiledTags(), RETRY_MS);
  client.once("end", again);
  client.on("error", (error) => log.warn({ error: error.message }, "cache listener lost"));
  client.on("notification", ({ payload }) => payload && tellNowAndAgain(payload));
  try {
    await client.connect();
    await client.query(`LISTEN ${SPOILED}`);
    await tellUntilHeard(JSON.stringify([EVERYTHING]));
  } catch (error) {
    log.warn({ err: error }, "cache listener cannot connect");
  }
}
