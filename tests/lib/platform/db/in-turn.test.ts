import { expect, test } from "vitest";
import { db, inTransaction } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";

const relations = {
  variants: { include: { stockItem: true } },
  images: { include: { asset: true } },
  papers: true,
  shop: { include: { members: true } },
} as const;

// That pg has nothing to warn of is checked after this file, as after every other.
test("several relations read in one transaction are read one after the other", async () => {
  const { product } = await createProduct();
  const where = { id: product.id };
  const outside = await db.product.findUniqueOrThrow({ where, include: relations });
  const inside = await inTransaction((tx) =>
    tx.product.findUniqueOrThrow({ where, include: relations }),
  );
  expect(inside).toEqual(outside);
});

test("a statement that fails doesn't block the connection for the next", async () => {
  const failing = inTransaction((tx) =>
    Promise.allSettled([tx.$queryRaw`SELECT 1 / 0`, tx.$queryRaw`SELECT 1`]),
  );
  expect((await failing)[0]?.status).toBe("rejected");
  expect(await db.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
});
