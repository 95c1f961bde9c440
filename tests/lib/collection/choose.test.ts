import { expect, test } from "vitest";
import { findOrder } from "@/lib/orders/queries";
import { listPoints } from "@/lib/places/queries";
import { db } from "@/lib/platform/db";
import { createAssistant } from "@/tests/factories";
import { collecting } from "@/tests/factories/collection";
import { createProduct, first, unique } from "@/tests/factories/shops";
import { put } from "@/tests/lib/cart/lines";
import { groupOf } from "../checkout/shopper";

test("an order to a station keeps where that is, and its freight is the station's province's", async () => {
  const { place, station, shop, quote, buyer } = await collecting();
  const own = {
    shopId: shop.id,
    zoneZh: "本省",
    zoneEn: "Near",
    firstG: 1000,
    nextG: 0,
    nextFen: 0,
  };
  await db.freightRule.createMany({
    data: [
      { ...own, provinceCodes: ["140000"], firstFen: 321, sort: 0 },
      { ...own, provinceCodes: [], firstFen: 900, sort: 1 },
    ],
  });
  expect(await quote()).toMatchObject({
    stationId: station.id,
    provinceCode: "140000",
    freightFen: 321,
    collection: { offered: true },
  });
  const order = first((await groupOf(await place())).orders);
  expect(order).toMatchObject({
    delivery: "STATION",
    stationId: station.id,
    stationZh: "岭头服务站",
    freightFen: 321,
    province: "山西省",
    district: "武乡县",
    street: "村口（岭头服务站）",
  });
  await db.station.update({
    where: { id: station.id },
    data: { nameZh: "换了名", handsOut: false },
  });
  const seen = await findOrder(buyer, order.number, "zh");
  expect(seen).toMatchObject({ toCollect: true, can: { receive: false, readdress: false } });
  expect(seen?.receiver.address).toContain("岭头服务站");
});

test("the quote of one station is not agreed to by the order to another", async () => {
  const { place, quote, station } = await collecting();
  const { hash } = await quote();
  const other = await createAssistant();
  const delivery = { recipient: "李女士", phone: "13900001111", stationId: other.station.id };
  expect(await place({ delivery, quoteHash: hash })).toMatchObject({ code: "PRICE_CHANGED" });
  await db.station.update({ where: { id: station.id }, data: { handsOut: false } });
  expect(await place({ quoteHash: hash })).toMatchObject({ code: "STATION_GONE" });
});

test("every shop in the basket must send to stations", async () => {
  const { place, quote, buyer } = await collecting();
  await put(buyer, await createProduct());
  expect((await quote()).collection).toEqual({ offered: false, shops: ["老胡家"] });
  expect(await place({ method: "ONLINE" })).toMatchObject({ code: "COLLECTION_NOT_OFFERED" });
});

test("stations are found by name, those nearby first, and only those that hand out", async () => {
  const name = unique("站");
  const make = (districtCode: string, handsOut = true) =>
    createAssistant().then(({ station: { id } }) =>
      db.station.update({ where: { id }, data: { nameZh: name, districtCode, handsOut } }),
    );
  const far = await make("520623");
  const near = await make("140429");
  const province = await make("140425");
  await make("140429", false);
  const found = await listPoints({ q: name, near: "140429", locale: "zh" });
  expect(found.map(({ id }) => id)).toEqual([near.id, province.id, far.id]);
});
