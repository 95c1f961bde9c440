import { setTimeout } from "node:timers/promises";
import { basesIn } from "./folder";
import { keepLog } from "./keep-log";
import { formatLsn } from "./positions";
import { connectToReplicate, followLog } from "./replication";
import { openSlot, readLogState, SLOT } from "./server";
import { type Backup, takeBackup, takeMedia } from "./take";

const DAY_MS = 86_400_000;

export type Pace = { logMs: number; mediaMs: number };

/** No more than this is lost with the machine. */
const calm: Pace = { logMs: 10_000, mediaMs: 30_000 };

const isDue = (folder: string) => Date.now() - (basesIn(folder).at(-1)?.at.getTime() ?? 0) > DAY_MS;

/** Repeats `work` until `signal` is given. */
async function every(ms: number, signal: AbortSignal, work: () => Promise<unknown>) {
  while (!signal.aborted) {
    await work();
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  }
}

async function takeWhatIsDue(backup: Backup) {
  await takeMedia(backup);
  if (isDue(backup.folder)) await takeBackup(backup);
}

/**
 * Keeps the backup up to date until `signal` is given: the log as it is written, new media, and a base
 * backup a day. Throws when the connection is lost; what lies in the backup is whole all the same.
 */
export async function follow(backup: Backup, signal: AbortSignal, { logMs, mediaMs } = calm) {
  const client = await connectToReplicate(backup.databaseUrl);
  let isOver = false;
  client.on("error", () => undefined);
  signal.addEventListener("abort", () => {
    isOver = true;
    void client.end();
  });
  const { timeline } = await readLogState(client);
  const { from, isNew } = await openSlot(client);
  if (isNew) await takeBackup(backup);
  const { folder, recipient } = backup;
  const { keeper, close } = keepLog({ folder, recipient, timeline }, from, logMs);
  const log = followLog(client, SLOT, formatLsn(from), keeper).catch((error) => {
    if (!isOver) throw error;
  });
  try {
    await Promise.race([log, every(mediaMs, signal, () => takeWhatIsDue(backup))]);
    await log;
  } finally {
    await close();
  }
}
