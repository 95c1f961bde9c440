import { expect, test } from "vitest";
import { findDeliveryOffer } from "@/lib/checkout/queries";
import { db } from "@/lib/platform/db";
import { createProduct, guest } from "@/tests/factories";
import { put } from "@/tests/lib/cart/lines";
import { quoteFor } from "./shopper";

const now = new Date("2026-11-29T10:00:00+08:00");

test("the page of a product says the freight that the checkout will ask", async () => {
  const viewer = guest();
  const item = await createProduct({ grossWeightG: 2_300 });
  await put(viewer, item);
  const offer = await findDeliveryOffer(item.product.slug, "110000", now);
  expect(offer?.freightFen[item.variant.id]).toBe((await quoteFor(viewer)).freightFen);
});

test("days of work move the day of arrival", async () => {
  const item = await createProduct();
  const soon = await findDeliveryOffer(item.product.slug, "110000", now);
  await db.product.update({ where: { id: item.product.id }, data: { makeDays: 4 } });
  const later = await findDeliveryOffer(item.product.slug, "110000", now);
  expect(soon?.arrival).toEqual({ first: "2026-12-02", last: "2026-12-06" });
  expect(later?.arrival).toEqual({ first: "2026-12-06", last: "2026-12-10" });
});

test("unknown goods have no offer", async () => {
  expect(await findDeliveryOffer("no-such-thing", "110000", now)).toBeNull();
});
