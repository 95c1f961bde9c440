import { createWriteStream, existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import {
  claimPlace,
  ensureOthersEnter,
  ensureRoom,
  freePort,
  Refusal,
  refuse,
} from "../shop/place";
import { say } from "../shop/say";
import { readSettings } from "../shop/settings";
import { basesIn, keysIn, mediaPath } from "./folder";
import { recover } from "./recover";
import { SEALED, unseal } from "./sealed";
import { folders, readMoment, readSecretKey } from "./settings";

const DATA_DIR = ".data/postgres";

const { values: wishes } = parseArgs({
  options: { to: { type: "string" }, into: { type: "string" } },
});

/** The newest base backup that was whole by then. */
function baseFor(folder: string, until: Date | null) {
  const base = basesIn(folder).findLast(({ at }) => !until || at <= until);
  if (base) return base;
  const first = basesIn(folder)[0];
  throw new Refusal(
    first ? `This backup begins at ${first.at.toISOString()}.` : `There is no backup in ${folder}.`,
  );
}

/** What was there is put aside, never thrown away. */
async function putAside(dataDir: string) {
  if (!existsSync(dataDir)) return;
  const aside = `${dataDir}-before-${new Date().toISOString().replaceAll(":", "-")}`;
  await rename(dataDir, aside);
  say(`what was there lies in ${aside} now`);
}

/** Brings back the media that are missing; those that are there are what they were. */
async function bringMediaBack(folder: string, mediaFolder: string, secretKey: string) {
  const sealed = await keysIn(join(folder, "media"));
  const missing = sealed
    .map((name) => name.slice(0, -SEALED.length))
    .filter((key) => !existsSync(join(mediaFolder, key)));
  for (const key of missing) {
    const path = join(mediaFolder, key);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(await unseal(secretKey, mediaPath(folder, key)), createWriteStream(path));
  }
  return missing.length;
}

async function restore() {
  const { secrets, port } = readSettings();
  const { folder, mediaFolder } = folders();
  const [secretKey, until] = [readSecretKey(), readMoment(wishes.to)];
  const base = baseFor(folder, until);
  const leave = await claimPlace(port);
  try {
    const dataDir = wishes.into ?? DATA_DIR;
    await putAside(dataDir);
    ensureOthersEnter();
    const cluster = { dataDir, port: await freePort(0), password: secrets.database };
    say(`unpacking the base backup of ${base.at.toISOString()}`);
    const last = await recover({ folder, base, secretKey }, cluster, until);
    const media = mediaFolder ? await bringMediaBack(folder, mediaFolder, secretKey) : 0;
    say(`restored ${dataDir}, last change ${last?.toISOString() ?? "in the base"}; ${media} media`);
  } finally {
    await leave();
  }
}

try {
  ensureRoom();
  await restore();
} catch (error) {
  refuse(error);
}
