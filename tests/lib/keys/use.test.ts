import { expect, test } from "vitest";
import { shipOrder } from "@/lib/dispatch/mutations";
import { setStock } from "@/lib/inventory/mutations";
import { noteUse } from "@/lib/keys/mutations";
import { findKeyViewer, listKeys } from "@/lib/keys/queries";
import type { KeyScope } from "@/lib/platform/db";
import { db } from "@/lib/platform/db";
import { newWaybill } from "@/tests/factories/dispatch";
import { keyedShop } from "./keyed";

async function programOf(scopes: KeyScope[]) {
  const made = await keyedShop({ scopes });
  const viewer = await findKeyViewer(made.secret);
  if (!viewer) throw new Error("The key opens nothing");
  return { ...made, viewer };
}

test("each use is counted, and the first of a day and operation stands in the record", async () => {
  const { viewer, seller, shop, keyId } = await programOf(["READ_ORDERS"]);
  await Promise.all(Array.from({ length: 5 }, () => noteUse(viewer, "dispatch.listOrders")));
  await noteUse(viewer, "dispatch.readOrder");
  const [shown] = await listKeys(seller, shop.id);
  expect(shown).toMatchObject({ uses: 6, lastUsedAt: expect.any(String) });
  const lines = await db.actionLog.findMany({ where: { actorId: keyId }, orderBy: { id: "asc" } });
  expect(lines).toMatchObject([
    { action: "key:use", actorKind: "key", after: { operation: "dispatch.listOrders" } },
    { action: "key:use", actorKind: "key", after: { operation: "dispatch.readOrder" } },
  ]);
});

test("what a program ships and counts names its key", async () => {
  const { viewer, order, number, variant, keyId } = await programOf(["SHIP", "STOCK"]);
  const parcel = { number, carrierCode: "YTO", waybill: newWaybill() };
  expect(await shipOrder(viewer, parcel)).toMatchObject({ ok: true });
  const event = await db.orderEvent.findFirst({ where: { orderId: order.id, kind: "SHIPPED" } });
  expect(event).toMatchObject({ actorKind: "key", actorId: keyId });
  const wish = { variantId: variant.id, onHand: 777, note: "" };
  expect(await setStock(viewer, wish)).toMatchObject({ ok: true });
  const lines = await db.actionLog.findMany({ where: { actorId: keyId } });
  expect(lines.map(({ action }) => action).sort()).toEqual(["order:shipped", "stock:edit"]);
});

test("a key without the scope, or of another shop, finds nothing to do", async () => {
  const { number, variant } = await programOf(["SHIP"]);
  const [narrow, rival] = [await programOf(["READ_ORDERS", "GOODS"]), await programOf(["SHIP"])];
  const parcel = { number, carrierCode: "YTO", waybill: newWaybill() };
  for (const { viewer } of [narrow, rival])
    expect(await shipOrder(viewer, parcel)).toMatchObject({ code: "NOT_FOUND" });
  expect(
    await setStock(narrow.viewer, { variantId: variant.id, onHand: 1, note: "" }),
  ).toMatchObject({ code: "NOT_FOUND" });
});
