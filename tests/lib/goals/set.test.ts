import { expect, test } from "vitest";
import { setGoal } from "@/lib/goals/mutations";
import { findGoal } from "@/lib/goals/queries";
import { db } from "@/lib/platform/db";
import { createShop, guest, viewerOf } from "@/tests/factories";

test("a goal stands until it is changed or dropped", async () => {
  const shop = await createShop();
  const viewer = await viewerOf(shop.owner);
  expect(await findGoal(viewer, shop.id)).toEqual({ shopId: shop.id, goalFen: null });
  for (const goalFen of [500_000, 800_000, null, null]) {
    expect(await setGoal(viewer, { shopId: shop.id, goalFen })).toMatchObject({ ok: true });
    expect(await findGoal(viewer, shop.id)).toEqual({ shopId: shop.id, goalFen });
  }
});

test("two goals at once leave one of them", async () => {
  const shop = await createShop();
  const viewer = await viewerOf(shop.owner);
  const set = (goalFen: number) => setGoal(viewer, { shopId: shop.id, goalFen });
  const answers = await Promise.all([set(100_000), set(200_000), set(300_000)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect([100_000, 200_000, 300_000]).toContain((await findGoal(viewer, shop.id))?.goalFen);
});

test("a stranger sees and sets none, and the database takes none that is none", async () => {
  const shop = await createShop();
  const stranger = await viewerOf((await createShop()).owner);
  for (const viewer of [stranger, guest()]) {
    expect(await findGoal(viewer, shop.id)).toBeNull();
    const set = setGoal(viewer, { shopId: shop.id, goalFen: 500_000 });
    expect(await set).toMatchObject({ code: "NOT_FOUND" });
  }
  await expect(db.shopGoal.create({ data: { shopId: shop.id, goalFen: 1 } })).rejects.toThrow();
});
