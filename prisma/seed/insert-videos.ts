import { readFile } from "node:fs/promises";
import { saveVideo } from "@/lib/media/mutations";
import { db } from "@/lib/platform/db";
import { videos } from "./content/videos";
import { known } from "./pictures";

/** Made by scripts/build-video-demo.ts. */
const FILMS = new URL("./videos/", import.meta.url);

/** A video of the shop that has these goods on sale; its first picture is its poster. */
async function insertVideo(pictures: Map<string, string>, video: (typeof videos)[number]) {
  const { name, caption, goods, scenes } = video;
  const rows = await db.product.findMany({
    where: { slug: { in: [...goods] } },
    select: { id: true, shopId: true, shop: { select: { members: { where: { role: "OWNER" } } } } },
  });
  const [first] = rows;
  const [owner] = first?.shop.members ?? [];
  if (!first || !owner || rows.length < goods.length) throw new Error(`The demo's video ${name}`);
  const bytes = await readFile(new URL(`${name}.mp4`, FILMS));
  await db.video.create({
    data: {
      caption,
      shopId: first.shopId,
      userId: owner.userId,
      filmId: await saveVideo(bytes, owner.userId),
      posterId: known(pictures, scenes[0]),
      isSample: true,
      items: { create: rows.map(({ id: productId }, sort) => ({ productId, sort })) },
    },
  });
}

/** The demo's short videos, in the order in which they were made. */
export async function insertVideos(pictures: Map<string, string>) {
  for (const video of videos) await insertVideo(pictures, video);
}
