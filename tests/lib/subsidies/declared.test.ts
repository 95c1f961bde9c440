import { expect, test } from "vitest";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createStore } from "@/tests/factories/stores";
import { earnedOrder } from "../settlement/earned";
import { computed, entitlementOf } from "./counted";

type Line = { paidFen: number; refundedFen?: number; state?: "SOLD" | "CLOSED"; daysAgo?: number };

/** A store elsewhere whose file declares these lines. */
async function declare(shop: { id: string } | undefined, lines: Line[]) {
  const { id: storeId } = await createStore(shop);
  const goods = await db.storeGoods.create({ data: { storeId, title: "小米" } });
  await db.storeLine.createMany({
    data: lines.map(({ paidFen, refundedFen = 0, state = "SOLD", daysAgo = 5 }, index) => ({
      ...{ storeId, number: `N${index}`, line: "n:1", goodsId: goods.id, units: 1 },
      ...{ paidFen, ownFen: refundedFen, refundedFen, state, province: "", checksum: "x" },
      ...{ soldAt: inFuture(-daysAgo * DAY), madeAt: new Date() },
    })),
  });
}

test("what files declare counts only where the programme says so, and stands beside what was sold here", async () => {
  const sold = await earnedOrder();
  await declare(sold.shop, [
    { paidFen: 120_000, refundedFen: 10_000 },
    { paidFen: 500_000, state: "CLOSED" },
    { paidFen: 500_000, daysAgo: 200 },
  ]);
  await declare(undefined, [{ paidFen: 900_000 }]);
  const without = await computed();
  expect(await entitlementOf(without.id, sold.shop.id)).toMatchObject({
    ...{ netFen: 2_997, declaredFen: 0, rewardFen: 500 },
  });
  const counting = await computed({ countsDeclared: true });
  const entitled = await entitlementOf(counting.id, sold.shop.id);
  expect(entitled).toMatchObject({ netFen: 2_997, declaredFen: 110_000, rewardFen: 9_000 });
  const bare = await entitlementOf(without.id, sold.shop.id);
  expect(entitled?.hash).not.toBe(bare?.hash);
});

test("what the household's other shop buys is looked at", async () => {
  const sold = await earnedOrder();
  const other = await earnedOrder();
  const { villageId } = await db.shop.findUniqueOrThrow({ where: { id: sold.shop.id } });
  const home = { villageId, nameZh: "石家", nameEn: "The Shis", memberCount: 4 };
  const { id: householdId } = await db.household.create({ data: home });
  await db.shop.updateMany({
    where: { id: { in: [sold.shop.id, other.shop.id] } },
    data: { householdId },
  });
  const owner = await db.shopMember.findFirstOrThrow({
    where: { shopId: other.shop.id, role: "OWNER" },
  });
  await db.orderGroup.updateMany({
    where: { orders: { some: { id: sold.order.id } } },
    data: { userId: owner.userId, guestHash: null },
  });
  const { id } = await computed();
  expect(await entitlementOf(id, sold.shop.id)).toMatchObject({
    ...{ status: "HELD", flags: [{ kind: "OWN_PEOPLE", orders: 1, amountFen: 2_997 }] },
  });
  expect(await entitlementOf(id, other.shop.id)).toMatchObject({ status: "OPEN", flags: [] });
});
