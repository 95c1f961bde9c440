import { createReadStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { createGzip } from "node:zlib";
import { basePath, forgetOld, keysIn, mediaPath } from "./folder";
import { connectToReplicate, takeBase } from "./replication";
import { SEALED, seal } from "./sealed";
import { readLogState } from "./server";

export type Backup = {
  databaseUrl: string;
  /** Where the backup lies: best another disk, or a folder that goes to another place. */
  folder: string;
  /** Who may open it, as age writes public keys. */
  recipient: string;
  /** The folder of pictures, voices and films; null where they are in a bucket. */
  mediaFolder: string | null;
  /** How many base backups are kept. */
  most: number;
};

/** Seals what the backup has not got yet; what was stored under a key never changes. */
export async function takeMedia({ folder, recipient, mediaFolder }: Backup) {
  if (!mediaFolder) return 0;
  const kept = new Set(await keysIn(join(folder, "media")));
  const missing = (await keysIn(mediaFolder)).filter(
    (key) => !key.startsWith("parts/") && !kept.has(key + SEALED),
  );
  for (const key of missing)
    await seal(recipient, createReadStream(join(mediaFolder, key)), mediaPath(folder, key));
  return missing.length;
}

/** Takes a base backup of the running database, and forgets the oldest beyond `most`. */
export async function takeBackup(backup: Backup) {
  const { folder, recipient, most } = backup;
  const client = await connectToReplicate(backup.databaseUrl);
  try {
    const { segment } = await readLogState(client);
    const taking = join(folder, `taking${SEALED}`);
    const tar = createGzip({ level: 1 });
    await Promise.all([takeBase(client, tar), seal(recipient, tar, taking)]);
    const path = basePath(folder, new Date(), segment);
    await mkdir(join(folder, "base"), { recursive: true });
    await rename(taking, path);
    await forgetOld(folder, most);
    return path;
  } finally {
    await client.end();
  }
}
