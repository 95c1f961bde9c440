import "server-only";
import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";
import { env } from "@/lib/platform/env";

function driver() {
  if (!env.S3_BUCKET)
    return new FSDriver({ location: resolve(env.STORAGE_DIR), visibility: "public" });
  return new S3Driver({
    bucket: env.S3_BUCKET,
    region: env.S3_REGION,
    visibility: "public",
    ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT, forcePathStyle: true } : {}),
  });
}

let disk: Disk | undefined;
const open = () => {
  disk ??= new Disk(driver());
  return disk;
};

/** Keeps bytes under a key such as `images/ab12/720.webp`; `isPrivate` keeps a bucket from showing them by itself. */
export async function store(key: string, bytes: Uint8Array, isPrivate = false) {
  const disk = open();
  // A bucket keeps the whole or nothing; a folder keeps what was written before it was full.
  if (env.S3_BUCKET) return disk.put(key, bytes, { visibility: isPrivate ? "private" : "public" });
  const part = `parts/${randomBytes(16).toString("hex")}`;
  try {
    await disk.put(part, bytes);
    await disk.move(part, key);
  } catch (error) {
    await disk.delete(part).catch(() => undefined);
    throw error;
  }
}

/** Drops what is kept under a key; what isn't there is dropped already. */
export const drop = (key: string) => open().delete(key);

/** The bytes of a key, or null when there is nothing. */
export async function read(key: string): Promise<Uint8Array | null> {
  if (!/^[\w-]+(\/[\w.-]+)+$/.test(key) || key.includes("..")) return null;
  if (!(await open().exists(key))) return null;
  return open().getBytes(key);
}
