import { constants } from "node:fs";
import { chown, mkdir, open, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { gunzipSync } from "node:zlib";
import { extract } from "tar";
import { type Options, startPostgres } from "../database/postgres";
import { type Base, type LogPart, logIn } from "./folder";
import { SEGMENT_BYTES } from "./positions";
import { unseal, unsealBytes } from "./sealed";

type Owner = { uid: number; gid: number };

/** Who may own a data folder on this machine: an empty cluster is made to learn it. */
async function ownerOf(cluster: Options): Promise<Owner> {
  await (await startPostgres(cluster)).stop();
  const { uid, gid } = await stat(cluster.dataDir);
  await rm(cluster.dataDir, { recursive: true });
  return { uid, gid };
}

async function makeFolder(path: string, { uid, gid }: Owner) {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chown(path, uid, gid);
}

const OPENED_OR_MADE = constants.O_RDWR | constants.O_CREAT;

/** Puts a part of the log where it belongs in its segment, which is always as long as PostgreSQL wants it. */
async function putPart(path: string, offset: number, bytes: Uint8Array, { uid, gid }: Owner) {
  const segment = await open(path, OPENED_OR_MADE, 0o600);
  try {
    await segment.write(bytes, 0, bytes.length, offset);
    await segment.truncate(SEGMENT_BYTES);
    await segment.chown(uid, gid);
  } finally {
    await segment.close();
  }
}

export type Source = { folder: string; base: Base; secretKey: string };

/** The log of the base's timeline from the base on, as segments. */
async function unpackLog({ folder, base, secretKey }: Source, into: string, owner: Owner) {
  await makeFolder(into, owner);
  const timeline = base.firstSegment.slice(0, 8);
  const isNeeded = ({ segment }: LogPart) =>
    segment.startsWith(timeline) && segment >= base.firstSegment;
  for (const { path, segment, offset } of logIn(folder).filter(isNeeded)) {
    const bytes = gunzipSync(await unsealBytes(secretKey, path));
    await putPart(join(into, segment), offset, bytes, owner);
  }
}

/** Unpacks a base backup as the data folder of `cluster`, and the log after it; returns where that lies. */
export async function unpack(source: Source, cluster: Options) {
  const owner = await ownerOf(cluster);
  await makeFolder(cluster.dataDir, owner);
  const files = extract({ cwd: cluster.dataDir, preserveOwner: false, ...owner });
  await pipeline(await unseal(source.secretKey, source.base.path), files);
  const log = join(resolve(cluster.dataDir), "log-of-backup");
  await unpackLog(source, log, owner);
  return log;
}
