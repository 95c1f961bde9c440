import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { openDatabase } from "../shop/data";
import { ensureRoom, refuse } from "../shop/place";
import { say } from "../shop/say";
import { readSettings } from "../shop/settings";
import { follow } from "./follow";
import { folders, readSealing } from "./settings";
import { type Backup, takeBackup, takeMedia } from "./take";

const AGAIN_MS = 5_000;

const { values: wishes } = parseArgs({
  options: { follow: { type: "boolean" }, "new-key": { type: "boolean" } },
});

async function sayNewKey() {
  const secretKey = await generateX25519Identity();
  console.log(`Set this for the shop:
  BACKUP_RECIPIENT=${await identityToRecipient(secretKey)}
Keep this away from the shop, on paper and with two people; without it no backup can be opened:
  BACKUP_KEY=${secretKey}`);
}

/** Follows for ever: when the database is away, or gave up the log, it is tried again. */
async function followForEver(backup: Backup, signal: AbortSignal) {
  while (!signal.aborted) {
    try {
      await follow(backup, signal);
    } catch (error) {
      say(`the backup waits for the database: ${error instanceof Error ? error.message : error}`);
      await setTimeout(AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function backUp() {
  const sealing = readSealing();
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
  const database = await openDatabase(readSettings());
  const backup = { databaseUrl: database.url, ...folders(), ...sealing };
  try {
    if (wishes.follow) return await followForEver(backup, stopping.signal);
    const media = await takeMedia(backup);
    say(`kept ${media} new media and ${await takeBackup(backup)}`);
  } finally {
    await database.stop();
  }
}

try {
  ensureRoom();
  await (wishes["new-key"] ? sayNewKey() : backUp());
} catch (error) {
  refuse(error);
}
