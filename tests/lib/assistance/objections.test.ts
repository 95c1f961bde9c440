import { expect, test } from "vitest";
import { objectToAct, settleObjection } from "@/lib/assistance/mutations";
import { countObjections, listActs, listObjections } from "@/lib/assistance/queries";
import { shipOrder } from "@/lib/dispatch/mutations";
import { setStock } from "@/lib/inventory/mutations";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, viewerOf } from "@/tests/factories";
import { officer } from "../listing/keeper";
import { atWork, noticesOf, village } from "./village";

const none = { ok: false, code: "NOT_FOUND" };

async function helped() {
  const place = await atWork();
  const product = await createProduct({ shop: place.shop });
  await setStock(place.acting, { variantId: product.variant.id, onHand: 7, note: "" });
  const [act] = (await listActs(place.owner, null, "zh")).acts;
  if (!act) throw new Error("nothing was done");
  return { ...place, product, act };
}

test("the owner reads what was done, by whom and why", async () => {
  const { shop, owner, assistant, acting, product } = await helped();
  const group = await createOrder({ products: [product], status: "CONFIRMED" });
  const number = group.orders[0]?.number ?? "";
  const waybill = "YT8962646785391";
  await shipOrder(acting, { number, carrierCode: "YTO", waybill });
  const { acts } = await listActs(owner, null, "zh");
  expect(acts).toMatchObject([
    { key: "orderShipped", values: { city: "北京市", waybill } },
    {
      key: "stockSet",
      values: { title: "太行黄小米 1斤装", left: 7 },
      by: assistant.name,
      shop: shop.nameZh,
      reason: "帮她填单号",
      objection: null,
    },
  ]);
});

test("what the owner did alone is not in the list, nor is it anybody else's", async () => {
  const { shop, owner } = await helped();
  const { variant } = await createProduct({ shop });
  await setStock(owner, { variantId: variant.id, onHand: 5, note: "" });
  expect((await listActs(owner, null, "zh")).acts).toHaveLength(1);
  expect((await listActs((await village()).owner, null, "zh")).acts).toEqual([]);
});

test("a long list comes page by page", async () => {
  const { shop, owner, acting } = await atWork();
  const { variant } = await createProduct({ shop });
  for (let step = 0; step < 21; step += 1)
    await setStock(acting, { variantId: variant.id, onHand: step + 30, note: "" });
  const first = await listActs(owner, null, "zh");
  expect(first.acts).toHaveLength(20);
  const second = await listActs(owner, first.next, "zh");
  expect(second).toMatchObject({ acts: [{ values: { left: 30 } }], next: null });
});

test("'it wasn't me' reaches the county once, and its finding comes back", async () => {
  const { owner, act } = await helped();
  const desk = await officer();
  await Promise.all([objectToAct(owner, { actId: act.id }), objectToAct(owner, { actId: act.id })]);
  const [objection, ...more] = await listObjections(desk, false, "zh");
  expect(objection).toMatchObject({ villager: owner.name, act: { key: "stockSet" } });
  expect(more).toEqual([]);
  const settle = { objectionId: objection?.id ?? "", note: "问过了，是记错了。" };
  const colleague = await officer();
  const answers = await Promise.all([
    settleObjection(desk, settle),
    settleObjection(colleague, settle),
  ]);
  expect(answers).toContainEqual({ ok: true, data: null });
  expect(answers).toContainEqual({ ok: false, code: "ALREADY_DECIDED" });
  expect((await listActs(owner, null, "zh")).acts).toMatchObject([
    { objection: { settled: true, note: settle.note } },
  ]);
  expect((await noticesOf(owner.userId)).map(({ kind }) => kind)).toEqual(["objection.settled"]);
  expect(await countObjections(desk)).toBe(0);
});

test("nobody objects to what was done for another, or settles what is said of themselves", async () => {
  const { owner, act, assistant } = await helped();
  const rival = (await village()).owner;
  expect(await objectToAct(rival, { actId: act.id })).toEqual(none);
  expect(await objectToAct(assistant.viewer, { actId: act.id })).toEqual(none);
  await objectToAct(owner, { actId: act.id });
  const { id } = await db.objection.findFirstOrThrow({ where: { logId: act.id } });
  const settle = { objectionId: id, note: "没事" };
  await db.roleGrant.create({
    data: { userId: assistant.id, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  expect(await settleObjection(await viewerOf(assistant), settle)).toEqual(none);
  expect(await settleObjection(rival, settle)).toEqual(none);
  expect(await listObjections(rival, false, "zh")).toEqual([]);
  expect(await countObjections(rival)).toBe(0);
});
