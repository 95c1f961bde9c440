import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { onCommit } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { moveAll } from "./move";

const PAUSE_MS = 100;

/** What scripts and fallen processes have left is found without a bell. */
const LOOK_MS = 1_000;

/** A sleep that a bell ends. */
function alarm() {
  let bell = new AbortController();
  return {
    ring: () => bell.abort(),
    /** Until it rings, has rung since `reset`, or so much time has passed. */
    sleep: (ms: number) =>
      wait(ms, undefined, { ref: false, signal: bell.signal }).catch(() => undefined),
    reset: () => {
      bell = new AbortController();
    },
  };
}

/**
 * Carries on what transactions have left, until the returned function is called: at once after a commit
 * of this process, but at most each tenth of a second, and each second in any case. `tellEvents` is called when something was said in a room.
 */
export function startPump(tellEvents: () => void): () => Promise<void> {
  const { ring, sleep, reset } = alarm();
  let isStopped = false;

  async function move() {
    reset();
    try {
      const { mine, events } = await moveAll();
      if (!mine) ring();
      if (events > 0) tellEvents();
    } catch (error) {
      log.warn({ err: error }, "outbox not moved");
    }
  }

  async function pump() {
    while (!isStopped) {
      await move();
      await wait(PAUSE_MS, undefined, { ref: false });
      if (!isStopped) await sleep(LOOK_MS);
    }
  }

  const silence = onCommit(ring);
  const end = pump();
  return async () => {
    isStopped = true;
    silence();
    ring();
    await end;
  };
}
