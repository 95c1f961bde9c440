import { db, type KeyScope } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import type { createShop } from "@/tests/factories";
import { type Actor, createActor } from "./actors";

const DAY_MS = 86_400_000;

export const everyKeyScope = ["READ_ORDERS", "SHIP", "STOCK", "GOODS", "FIGURES"] as const;

type Wishes = { scopes?: readonly KeyScope[]; endedAt?: Date | null; until?: Date };
type Shop = Pick<Awaited<ReturnType<typeof createShop>>, "id" | "owner">;

/** A key of a shop with its secret, as its owner would have made it ten days ago. */
export async function createKey(shop: Shop, wishes: Wishes = {}) {
  const { scopes = everyKeyScope, endedAt = null, until } = wishes;
  const secret = `csk_${(newToken() + newToken()).slice(0, 43)}`;
  const { id } = await db.shopKey.create({
    data: {
      shopId: shop.id,
      name: "打单程序",
      scopes: [...scopes],
      hash: hashToken(secret),
      start: secret.slice(0, 8),
      createdBy: shop.owner.id,
      createdAt: new Date(Date.now() - 10 * DAY_MS),
      until: until ?? new Date(Date.now() + 80 * DAY_MS),
      endedAt,
    },
  });
  return { id, secret };
}

/** An owner of a shop, whose program asks with a key. */
export async function ownerWithProgram(wishes: Wishes = {}) {
  const owner: Actor = await createActor("owner");
  if (!owner.shop) throw new Error("An owner has a shop");
  const { id, secret } = await createKey(owner.shop, wishes);
  return { owner, keyId: id, secret, program: owner.caller.withKey(secret) };
}
