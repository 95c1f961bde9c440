import "server-only";
import { setImmediate } from "node:timers/promises";
import { log } from "@/lib/platform/log";
import { type LiveEvent, readAfter } from "./events";
import { liveNow } from "./index";

/** Delivers each event once and in order; the returned function reads what was said since the last time. */
export function readInTurn(deliver: (event: LiveEvent) => void) {
  let last: number | null = null;
  let isReading = false;
  let isAsked = false;

  async function read() {
    last ??= await liveNow();
    for (;;) {
      const events = await readAfter(last);
      for (const event of events) deliver(event);
      last = events.at(-1)?.id ?? last;
      if (events.length === 0) return;
      // Between two batches the sockets get their turn.
      await setImmediate();
    }
  }

  return async () => {
    isAsked = true;
    if (isReading) return;
    isReading = true;
    while (isAsked) {
      isAsked = false;
      await read().catch((error: Error) => log.warn({ error: error.message }, "line not read"));
    }
    isReading = false;
  };
}
