import "server-only";
import { randomBytes } from "node:crypto";
import { db } from "@/lib/platform/db";
import { store } from "@/lib/platform/storage";
import { encodePicture } from "./encode";

type Facts = { ownerId?: string; altZh?: string; altEn?: string; isSample?: boolean };

/** Keeps a picture in every width under a random name and returns its Asset row's id. */
export async function savePicture(bytes: Uint8Array, facts: Facts): Promise<string> {
  const { sizes, width, height, colour, checksum } = await encodePicture(bytes);
  const key = `images/${randomBytes(16).toString("hex")}`;
  await Promise.all(sizes.map((size) => store(`${key}/${size.width}.webp`, size.bytes)));
  const asset = await db.asset.create({
    data: { kind: "IMAGE", key, width, height, colour, checksum, ...facts },
  });
  return asset.id;
}
