import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";

/** A film that this person has sent, and a picture of it. */
export async function createFilm(ownerId: string) {
  const asset = (kind: "VIDEO" | "IMAGE", key: string) =>
    db.asset.create({ data: { kind, key, ownerId, checksum: randomUUID(), durationS: 9 } });
  const film = await asset("VIDEO", `private/videos/${randomUUID()}.mp4`);
  const poster = await asset("IMAGE", `images/${randomUUID()}`);
  return { film: film.id, poster: poster.id };
}

type Wishes = {
  shop: { id: string; owner?: { id: string } };
  userId: string;
  products?: { id: string }[];
  caption?: string;
};

/** A video that everybody sees. */
export async function createVideo({ shop, userId, products = [], caption = "今天碾的米" }: Wishes) {
  const { film: filmId, poster: posterId } = await createFilm(userId);
  const items = { create: products.map(({ id: productId }, sort) => ({ productId, sort })) };
  return db.video.create({
    data: { shopId: shop.id, userId, filmId, posterId, caption, items },
  });
}
