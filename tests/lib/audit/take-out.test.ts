import { expect, test } from "vitest";
import { takeOutOfShop } from "@/lib/audit/mutations";
import { listActions } from "@/lib/audit/queries";
import { db } from "@/lib/platform/db";
import { createOfficer, createShop, createUser, viewerOf } from "@/tests/factories";

const days = { from: "2026-11-23", until: "2026-11-26" };
const noted = (shop: { id: string }) =>
  db.actionLog.findMany({ where: { action: "file:shop", subject: `shop:${shop.id}` } });

test("a seller's file is written down with the shop and the days in it", async () => {
  const owner = await createUser();
  const [shop, other] = [await createShop({ owner }), await createShop({ owner })];
  const viewer = await viewerOf(owner);
  await takeOutOfShop(viewer, { file: "figures", shopId: shop.id, ...days });
  expect(await noted(shop)).toMatchObject([{ actorId: owner.id, after: days }]);
  expect(await noted(other)).toEqual([]);
  await takeOutOfShop(viewer, { file: "figures", shopId: null, ...days });
  expect([(await noted(shop)).length, (await noted(other)).length]).toEqual([2, 1]);
});

test("an officer finds it among the files, under the shop's name", async () => {
  const shop = await createShop();
  await takeOutOfShop(await viewerOf(shop.owner), { file: "figures", shopId: shop.id, ...days });
  const subject = `shop:${shop.id}`;
  const question = { who: "", onBehalf: false, subject, from: null, to: null };
  const found = await listActions(
    await createOfficer(),
    { ...question, group: "files", after: null },
    "en",
  );
  expect(found.actions).toMatchObject([{ action: "file:shop", subject: "Hu's" }]);
});

test("nobody leaves a line at a shop that isn't theirs", async () => {
  const shop = await createShop();
  const stranger = await createShop();
  await takeOutOfShop(await viewerOf(stranger.owner), {
    file: "figures",
    shopId: shop.id,
    ...days,
  });
  expect(await noted(shop)).toEqual([]);
});
