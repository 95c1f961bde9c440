import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { findShop, isResting, listShops } from "@/lib/shops/queries";
import { createShop } from "@/tests/factories";

test("a licence line is read in the visitor's language", async () => {
  const { id, slug } = await createShop();
  await db.shop.update({
    where: { id },
    data: { licence: "营业执照 9314 · Business licence 9314" },
  });
  expect((await findShop(slug, "zh"))?.licence).toBe("营业执照 9314");
  expect((await findShop(slug, "en"))?.licence).toBe("Business licence 9314");
});

test("a closed shop has no page and is not listed", async () => {
  const { id, slug } = await createShop({ status: "CLOSED" });
  expect(await findShop(slug, "zh")).toBeNull();
  expect((await listShops("zh")).map((shop) => shop.id)).not.toContain(id);
});

test("a shop rests between its two days and while it is paused", async () => {
  const { slug, id } = await createShop();
  await db.shop.update({
    where: { id },
    data: {
      closedFrom: new Date("2027-02-01T00:00:00Z"),
      closedTo: new Date("2027-02-10T00:00:00Z"),
    },
  });
  const shop = await findShop(slug, "zh");
  if (!shop) throw new Error("no shop");
  expect(isResting(shop, new Date("2027-02-05T00:00:00Z"))).toBe(true);
  expect(isResting(shop, new Date("2027-02-10T00:00:00Z"))).toBe(false);
  expect(isResting({ ...shop, paused: true }, new Date("2026-02-10T00:00:00Z"))).toBe(true);
});
