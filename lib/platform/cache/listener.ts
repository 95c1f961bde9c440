import "server-only";
import type { Ear } from "@/lib/platform/ear";
import { env } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { SPOILED } from "@/lib/platform/outbox/move";
import { EVERYTHING } from "./index";
import { openedReads } from "./kept-reads";

const RETRY_MS = 1_000;

/** A page that was being rendered from the old data is kept after its tags were spoiled: soon, or at last when it was slow. */
const AGAIN_AFTER_MS = [1_000, 30_000];

export const signTags = (body: string) => keyedHash(env.AUTH_SECRET, `revalidate:${body}`);

/** Next empties its cache only inside a request, so the process sends one to itself. */
async function tellMyself(body: string) {
  const origin = env.SELF_ORIGIN ?? `http://localhost:${env.PORT}`;
  const answer = await fetch(`${origin}/api/revalidate`, {
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
  openedReads()?.forget(JSON.parse(body));
  void tellUntilHeard(body);
  for (const ms of AGAIN_AFTER_MS) setTimeout(() => void tellUntilHeard(body), ms).unref();
}

/**
 * Hears which tags other processes or jobs have spoiled. What was missed while the connection was down
 * can't be known, so each (re)connection spoils everything.
 */
export const spoiledTags: Ear = {
  channel: SPOILED,
  hear: tellNowAndAgain,
  connected: () => {
    openedReads()?.forget([EVERYTHING]);
    void tellUntilHeard(JSON.stringify([EVERYTHING]));
  },
};
