import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, db, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { OfShop, WantsNews } from "./forms";
import { MOST_FOLLOWS } from "./index";

/** Follows a shop, with its news; what follows it already stays as it is. NOT_FOUND for a shop that is shut. */
export const followShop = (
  viewer: Viewer,
  { shop: slug }: OfShop,
): Promise<Result<null, "SIGN_IN_FIRST" | "NOT_FOUND" | "TOO_MANY_FOLLOWS">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
    const { userId } = viewer;
    const shop = await tx.shop.findFirst({
      where: { slug, status: { in: ["OPEN", "PAUSED"] } },
      select: { id: true },
    });
    if (!shop) return fail("NOT_FOUND");
    const others = await tx.follow.count({ where: { userId, shopId: { not: shop.id } } });
    if (others >= MOST_FOLLOWS) return fail("TOO_MANY_FOLLOWS");
    await tx.follow.createMany({ data: { userId, shopId: shop.id }, skipDuplicates: true });
    return done;
  });

/** Doing it twice is fine. */
export async function unfollowShop(
  viewer: Viewer,
  { shop: slug }: OfShop,
): Promise<Result<null, "SIGN_IN_FIRST">> {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  await db.follow.deleteMany({ where: { userId: viewer.userId, shop: { slug } } });
  return done;
}

/** Turns a followed shop's news on or off. */
export async function chooseNews(
  viewer: Viewer,
  { shop: slug, wantsNews }: WantsNews,
): Promise<Result<null, "SIGN_IN_FIRST" | "NOT_FOUND">> {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  const { count } = await db.follow.updateMany({
    where: { userId: viewer.userId, shop: { slug } },
    data: { wantsNews },
  });
  return count === 0 ? fail("NOT_FOUND") : done;
}

/** What somebody who leaves followed. */
export const forgetFollows = (tx: Transaction, userId: string) =>
  tx.follow.deleteMany({ where: { userId } });
