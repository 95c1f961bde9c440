import { expect, test } from "vitest";
import { prepareParcel, shipOrder } from "@/lib/dispatch/mutations";
import { findLabels } from "@/lib/dispatch/queries";
import { receiveOrder } from "@/lib/orders/mutations";
import { newId } from "@/lib/platform/ids";
import {
  addMember,
  confirmedOrder,
  newWaybill,
  shippedOrder,
  strangers,
} from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

test("a label names the receiver, masks the phone, and says what the carrier collects", async () => {
  const { seller, number, order, sent, parcel } = await shippedOrder({ quantity: 2 });
  const [label] = (await findLabels(seller, [sent.parcelId], "zh")) ?? [];
  expect(label).toMatchObject({
    number,
    waybill: parcel.waybill,
    receiver: { name: "李女士", phone: "139****5678" },
    goods: [{ quantity: 2 }],
    weightG: order.weightG,
    part: null,
    collectFen: order.totalFen,
    printCount: 0,
  });
});

test("of several parcels the last one collects, and each has its own weight and place", async () => {
  const { seller, number, order } = await confirmedOrder({ quantity: 3 });
  const { id: lineId } = first(order.lines);
  const parcel = () => ({ number, carrierCode: "YTO", waybill: newWaybill() });
  const one = await shipOrder(seller, { ...parcel(), lines: [{ lineId, quantity: 1 }] });
  const two = await prepareParcel(seller, parcel());
  if (!one.ok || !two.ok) throw new Error("not packed");
  const ids = [one.data.parcelId, two.data.parcelId];
  const labels = (await findLabels(seller, ids, "zh")) ?? [];
  expect(labels.map(({ part, collectFen }) => [part, collectFen])).toEqual([
    [1, null],
    [2, order.totalFen],
  ]);
  expect(labels.reduce((sum, { weightG }) => sum + weightG, 0)).toBe(order.weightG);
});

test("nobody else prints it, nor anybody once the order is over", async () => {
  const { buyer, seller, shop, number, sent } = await shippedOrder();
  const ids = [sent.parcelId];
  for (const viewer of [buyer, await addMember(shop.id, "HOST"), ...(await strangers())]) {
    expect(await findLabels(viewer, ids, "zh")).toBeNull();
  }
  expect(await findLabels(seller, [...ids, newId()], "zh")).toBeNull();
  await receiveOrder(buyer, number);
  expect(await findLabels(seller, ids, "zh")).toBeNull();
});
