import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { freshenAll } from "@/lib/reporting/mutations";
import { createProduct, createUser } from "@/tests/factories";
import { sell } from "./market";

test("whose phone was taken out of their old orders is counted on", async () => {
  const item = await createProduct({ priceFen: 2_000 });
  const buyer = await createUser();
  const { groupId } = await sell({ goods: [{ item, quantity: 1 }], at: new Date(), buyer });
  await db.orderGroup.update({ where: { id: groupId }, data: { phone: "" } });
  await freshenAll();
  expect(await db.shopBuyer.findMany({ where: { shopId: item.shop.id } })).toMatchObject([
    { buyerKey: buyer.id, orders: 1, netFen: 2_000n },
  ]);
});
