import { expect, test } from "vitest";
import { shipOrder } from "@/lib/dispatch/mutations";
import { setStock } from "@/lib/inventory/mutations";
import { ConsentEnded, mayAct, policy, shopsFor, stationsFor } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createOrder,
  createProduct,
  createShop,
  createUser,
  startActing,
  viewerOf,
} from "@/tests/factories";

type Wishes = Partial<Parameters<typeof createConsent>[0]>;

async function atWork(wishes: Wishes = {}) {
  const shop = await createShop();
  const assistant = await createAssistant(shop);
  const consent = await createConsent({ shop, assistant, ...wishes });
  return { shop, assistant, consent, viewer: await startActing(consent) };
}

const past = (ms: number) => new Date(Date.now() - ms);

test("who acts for a villager reaches that shop, and only for what was agreed", async () => {
  const { shop, viewer } = await atWork({ scopes: ["SHIP"] });
  expect(viewer.acting).toMatchObject({ ownerId: shop.owner.id, reason: "帮她填单号" });
  expect(shopsFor(viewer, "order:ship")).toEqual([shop.id]);
  expect(shopsFor(viewer, "product:edit")).toEqual([]);
  expect(mayAct(viewer, "product:edit")).toBe(false);
});

test("an assistant with a shop of their own doesn't mix the two", async () => {
  const { shop, assistant, consent } = await atWork();
  const own = await createShop({ owner: assistant });
  expect(shopsFor(await viewerOf(assistant), "order:ship")).toEqual([own.id]);
  expect(shopsFor(await startActing(consent), "order:ship")).toEqual([shop.id]);
});

test("what no rule opens for others stays shut, whatever was agreed", async () => {
  const { viewer, assistant } = await atWork();
  const open = Object.entries(policy).filter(([, rule]) => "assist" in rule);
  for (const permission of Object.keys(policy) as (keyof typeof policy)[]) {
    if (open.some(([name]) => name === permission)) continue;
    expect([permission, mayAct(viewer, permission)]).toEqual([permission, false]);
  }
  await db.roleGrant.create({
    data: { userId: assistant.id, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  expect(mayAct(await viewerOf(assistant, viewer.sessionId), "change:review")).toBe(false);
  expect(mayAct(await viewerOf(assistant), "change:review")).toBe(true);
  expect(stationsFor(viewer, "station:work")).toEqual([]);
  expect(stationsFor(await viewerOf(assistant), "station:work")).toEqual([assistant.station.id]);
});

test.each([
  ["revoked", { revokedAt: past(1) }],
  ["past its end", { startsAt: past(2_000), until: past(1_000) }],
  ["not begun", { startsAt: new Date(Date.now() + 60_000) }],
])("nobody acts on a consent that is %s", async (_, wishes) => {
  expect((await atWork(wishes)).viewer.acting).toBeNull();
});

test("half an hour is over, the assistant's grant is over, the shop has another owner", async () => {
  const { consent } = await atWork();
  expect((await startActing(consent, { expiresAt: past(1) })).acting).toBeNull();

  const dismissed = await atWork();
  await db.roleGrant.deleteMany({ where: { userId: dismissed.assistant.id } });
  expect((await viewerOf(dismissed.assistant, dismissed.viewer.sessionId)).acting).toBeNull();

  const handedOn = await atWork();
  await db.shopMember.updateMany({
    where: { shopId: handedOn.shop.id },
    data: { removedAt: new Date() },
  });
  expect((await viewerOf(handedOn.assistant, handedOn.viewer.sessionId)).acting).toBeNull();
});

test("nobody acts on another assistant's consent, or in another session", async () => {
  const { consent, assistant } = await atWork();
  const other = await createAssistant();
  expect((await startActing({ id: consent.id, assistantId: other.id })).acting).toBeNull();
  expect((await viewerOf(assistant)).acting).toBeNull();
});

test("a parcel sent for a villager names both, in the order and in the record", async () => {
  const { shop, viewer, consent } = await atWork();
  const group = await createOrder({
    products: [await createProduct({ shop })],
    status: "CONFIRMED",
  });
  const [order] = group.orders;
  const parcel = { number: order?.number ?? "", carrierCode: "YTO", waybill: "YT8962646785389" };
  expect(await shipOrder(viewer, parcel)).toMatchObject({ ok: true });
  const who = { actorId: viewer.userId, onBehalfOfId: shop.owner.id };
  expect(await db.orderEvent.findMany({ where: { kind: "SHIPPED" } })).toMatchObject([who]);
  expect(await db.actionLog.findMany({ where: { subject: `order:${order?.id}` } })).toMatchObject([
    { ...who, action: "order:shipped", delegationId: consent.id, reason: "帮她填单号" },
  ]);
});

test("a seller's own parcel leaves no word of anybody else", async () => {
  const shop = await createShop();
  const group = await createOrder({
    products: [await createProduct({ shop })],
    status: "CONFIRMED",
  });
  const [order] = group.orders;
  const parcel = { number: order?.number ?? "", carrierCode: "YTO", waybill: "YT8962646785390" };
  await shipOrder(await viewerOf(shop.owner), parcel);
  const where = { orderId: order?.id ?? "", kind: "SHIPPED" };
  expect(await db.orderEvent.findMany({ where })).toMatchObject([{ onBehalfOfId: null }]);
  expect(await db.actionLog.count({ where: { subject: `order:${order?.id}` } })).toBe(0);
});

test("a consent that ends between the request and its write undoes the write", async () => {
  const { shop, viewer, consent } = await atWork();
  const { variant } = await createProduct({ shop });
  await db.delegation.update({ where: { id: consent.id }, data: { revokedAt: new Date() } });
  const late = setStock(viewer, { variantId: variant.id, onHand: 7, note: "" });
  await expect(late).rejects.toBeInstanceOf(ConsentEnded);
  expect(await db.stockItem.findFirst({ where: { variantId: variant.id } })).toMatchObject({
    onHand: 20,
  });
});

test("a villager with no shop is acted for by nobody", async () => {
  const { assistant } = await atWork();
  const stranger = await createUser();
  expect((await viewerOf(stranger)).acting).toBeNull();
  expect(shopsFor(await viewerOf(assistant), "order:ship")).toEqual([]);
});
