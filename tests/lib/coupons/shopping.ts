import { db } from "@/lib/platform/db";
import { createUser, viewerOf } from "@/tests/factories";
import type { createProduct } from "@/tests/factories/shops";
import { put } from "@/tests/lib/cart/lines";
import { buy, groupOf } from "@/tests/lib/checkout/shopper";

type Item = Awaited<ReturnType<typeof createProduct>>;

export async function shopperWith(items: Item[], quantity = 1) {
  const viewer = await viewerOf(await createUser());
  for (const item of items) await put(viewer, item, quantity);
  return viewer;
}

/** Somebody new buys these goods, with whatever coupons there are. */
export async function bought(items: Item[], quantity = 1) {
  const viewer = await shopperWith(items, quantity);
  return { viewer, group: await groupOf(await buy(viewer)) };
}

export const counted = (id: string) =>
  db.coupon.findUniqueOrThrow({ where: { id }, select: { used: true, givenFen: true } });

export const each = <T>(count: number, make: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, make));
