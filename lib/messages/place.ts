import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { conversationsOfBuyer, conversationsOfShop, writerOf } from "./access";

/** Where something is said: one shop and one buyer. */
export type Place = { id: string; shopId: string; userId: string | null; phone: string | null };

/** Once open, a shop may be asked for ever: what was bought there stays somebody's. */
export const askable = {
  status: { notIn: ["DRAFT", "SUBMITTED", "REJECTED"] },
} satisfies Prisma.ShopWhereInput;

const select = { id: true, shopId: true, userId: true, phone: true } as const;

/** The messages of one conversation are numbered one after the other: whoever comes second waits. */
export const lockPlace = (tx: Transaction, id: string) =>
  tx.$queryRaw(Prisma.sql`SELECT 1 FROM "Conversation" WHERE id = ${id}::uuid FOR NO KEY UPDATE`);

const isIn = (viewer: Viewer, shopId: string) =>
  viewer.kind === "user" && viewer.memberships.some((one) => one.shopId === shopId);

/** A guest who has signed in meanwhile goes on with what they had said. */
async function claimed(tx: Transaction, viewer: Viewer, found: Place): Promise<Place> {
  if (viewer.kind !== "user" || found.userId) return found;
  const { userId } = viewer;
  return tx.conversation.update({ where: { id: found.id }, data: { userId, phone: null }, select });
}

/** The conversation of this buyer with a shop, begun where there is none. */
export async function placeOfBuyer(
  tx: Transaction,
  viewer: Viewer,
  slug: string,
): Promise<Result<Place, "NOT_FOUND" | "PROVE_PHONE" | "OWN_SHOP">> {
  const writer = await writerOf(viewer);
  if (!writer) return fail("PROVE_PHONE");
  const shop = await tx.shop.findFirst({
    where: { slug, ...askable },
    select: { id: true },
  });
  if (!shop) return fail("NOT_FOUND");
  const shopId = shop.id;
  if (isIn(viewer, shopId)) return fail("OWN_SHOP");
  const mine = { AND: [await conversationsOfBuyer(viewer), { shopId }] };
  const find = () =>
    tx.conversation.findFirst({
      where: mine,
      orderBy: { userId: { sort: "asc", nulls: "last" } },
      select,
    });
  const found = await find();
  if (found) return ok(await claimed(tx, viewer, found));
  await tx.conversation.createMany({ data: { shopId, ...writer }, skipDuplicates: true });
  const begun = await find();
  return begun ? ok(begun) : fail("NOT_FOUND");
}

/** A conversation of a shop in which this viewer may answer. */
export async function placeOfShop(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<Result<Place, "NOT_FOUND">> {
  const where = { AND: [conversationsOfShop(viewer), { id }] };
  const found = await tx.conversation.findFirst({ where, select });
  return found ? ok(found) : fail("NOT_FOUND");
}
