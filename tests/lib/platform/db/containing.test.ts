import { expect, test } from "vitest";
import { listActions } from "@/lib/audit/queries";
import { listShopOrders } from "@/lib/dispatch/queries";
import { listGrants } from "@/lib/identity/queries";
import { listMyProducts } from "@/lib/listing/queries";
import { listStations, listVillageRows } from "@/lib/places/queries";
import { db } from "@/lib/platform/db";
import { listShopsForDesk } from "@/lib/shops/queries";
import {
  createAssistant,
  createOfficer,
  createProduct,
  createShop,
  viewerOf,
} from "@/tests/factories";
import { confirmedOrder } from "@/tests/factories/dispatch";

const locale = "zh" as const;

/** Every search of a desk over a county that has something to find; each answers how much it found. */
async function searches() {
  const officer = await createOfficer();
  const { seller, order } = await confirmedOrder();
  const shop = await createShop();
  await createProduct({ shop });
  await createAssistant(shop);
  await db.actionLog.create({
    data: { action: "rules:edit", subject: "county", actorKind: "user", actorId: officer.userId },
  });
  const owner = await viewerOf(shop.owner);
  const log = { onBehalf: false, subject: null, from: null, to: null, group: null, after: null };
  const all = { tab: "all", shopId: null, cursor: null, locale } as const;
  const goods = { shopId: null, status: null, after: null };
  const shops = { status: null, township: null, villageId: null, category: null, after: null };
  return {
    seller,
    order,
    found: {
      orders: async (text: string) =>
        (await listShopOrders(seller, { ...all, search: { text, days: null } })).orders.length,
      goods: async (text: string) =>
        (await listMyProducts(owner, { ...goods, text }, locale)).products.length,
      shops: async (q: string) =>
        (await listShopsForDesk(officer, { ...shops, q }, locale)).shops.length,
      stations: async (q: string) =>
        (await listStations(officer, { q, level: null, villageId: null, after: null, locale }))
          .stations.length,
      villages: async (q: string) => (await listVillageRows(officer, { q, locale })).length,
      people: async (q: string) =>
        (await listGrants(officer, { q, role: "", after: null, locale })).grants.length,
      log: async (who: string) =>
        (await listActions(officer, { ...log, who }, locale)).actions.length,
    },
  };
}

test("a percent sign, an underscore and a backslash find only themselves, at every desk", async () => {
  const { found } = await searches();
  for (const [desk, count] of Object.entries(found)) {
    for (const sign of ["%", "_", "\\", "%_%"])
      expect({ desk, sign, count: await count(sign) }).toEqual({ desk, sign, count: 0 });
    expect({ desk, any: (await count("")) > 0 }).toEqual({ desk, any: true });
  }
});

test.each(["+86 139 1234 5678", "139-1234-5678", "13912345678", "(+86)13912345678", "5678"])(
  "a seller finds the order of %s however the phone is written",
  async (typed) => {
    const { seller, number } = await confirmedOrder();
    const search = { text: typed, days: null };
    const wanted = { tab: "all", shopId: null, cursor: null, locale, search } as const;
    const { orders } = await listShopOrders(seller, wanted);
    expect(orders.map((order) => order.number)).toEqual([number]);
  },
);
