import { expect, test } from "vitest";
import { shipOrder } from "@/lib/dispatch/mutations";
import { db } from "@/lib/platform/db";
import { findStage } from "@/lib/reporting/queries";
import { createOrder, createProduct, createShop, createUser, viewerOf } from "@/tests/factories";
import { newWaybill } from "@/tests/factories/dispatch";

test("a new shop is led from its first goods to its first parcel, and then left alone", async () => {
  const shop = await createShop();
  const owner = await viewerOf(shop.owner);
  const stage = () => findStage(owner, null);
  expect(await stage()).toBe("FIRST_GOODS");

  const made = await createProduct({ shop });
  const become = (status: "DRAFT" | "IN_REVIEW" | "ON_SALE") =>
    db.product.update({ where: { id: made.product.id }, data: { status } });
  await become("DRAFT");
  expect(await stage()).toBe("FIRST_GOODS");
  await become("IN_REVIEW");
  expect(await stage()).toBe("COUNTY");
  await become("ON_SALE");
  expect(await stage()).toBe("TELL");

  const { orders } = await createOrder({ products: [made], status: "CONFIRMED" });
  expect(await stage()).toBe("FIRST_PARCEL");
  const number = orders[0]?.number ?? "";
  await shipOrder(owner, { number, carrierCode: "YTO", waybill: newWaybill() });
  expect(await stage()).toBeNull();

  await db.shop.update({ where: { id: shop.id }, data: { status: "SUSPENDED" } });
  expect(await stage()).toBe("SUSPENDED");
  expect(await findStage(await viewerOf(await createUser()), null)).toBeNull();
});
