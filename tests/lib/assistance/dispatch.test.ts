import { expect, test } from "vitest";
import { listActs } from "@/lib/assistance/queries";
import { confirmPrints, noteForShop, prepareParcel } from "@/lib/dispatch/mutations";
import { setLabelSize } from "@/lib/shipping/mutations";
import { createOrder, createProduct } from "@/tests/factories";
import { atWork } from "./village";

test("numbers, labels, notes and the printer's paper stand in the owner's list too", async () => {
  const { shop, owner, acting } = await atWork(["SHIP"]);
  const product = await createProduct({ shop });
  const group = await createOrder({ products: [product], status: "CONFIRMED" });
  const number = group.orders[0]?.number ?? "";
  const parcel = { number, carrierCode: "YTO", waybill: "YT8962646785399" } as const;
  const prepared = await prepareParcel(acting, parcel);
  if (!prepared.ok) throw new Error(prepared.code);
  await confirmPrints(acting, { parcels: [{ id: prepared.data.parcelId, seen: 0 }] });
  await noteForShop(acting, { number, note: "多包一层", seen: "" });
  await setLabelSize(acting, { shopId: shop.id, size: "A4_FOUR" });
  const { acts } = await listActs(owner, null, "zh");
  expect(acts.map(({ key }) => key)).toEqual([
    "labelSize",
    "orderNote",
    "orderPrint",
    "orderNumber",
  ]);
});
