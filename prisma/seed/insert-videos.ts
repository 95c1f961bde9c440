import { readFile } from "node:fs/promises";
import { encodePicture, savePicture, saveVideo } from "@/lib/media/mutations";
import { db } from "@/lib/platform/db";
import { videos } from "./content/videos";

/** Made by scripts/build-video-demo.ts. */
const FILMS = new URL("./videos/", import.meta.url);
const made = (file: string) => readFile(new URL(file, FILMS));

/** A video of the shop that has these goods on sale, with a picture of its first second. */
async function insertVideo({ name, caption, goods }: (typeof videos)[number]) {
  const rows = await db.product.findMany({
    where: { slug: { in: [...goods] } },
    select: { id: true, shopId: true, shop: { select: { members: { where: { role: "OWNER" } } } } },
  });
  const [first] = rows;
  const [owner] = first?.shop.members ?? [];
  if (!first || !owner || rows.length < goods.length) throw new Error(`The demo's video ${name}`);
  const poster = await encodePicture(await made(`${name}.jpg`));
  await db.video.create({
    data: {
      caption,
      shopId: first.shopId,
      userId: owner.userId,
      filmId: await saveVideo(await made(`${name}.mp4`), owner.userId),
      posterId: await savePicture(poster, { altZh: caption, altEn: caption, isSample: true }),
      isSample: true,
      items: { create: rows.map(({ id: productId }, sort) => ({ productId, sort })) },
    },
  });
}

/** The demo's short videos, in the order in which they were made. */
export async function insertVideos() {
  for (const video of videos) await insertVideo(video);
}
