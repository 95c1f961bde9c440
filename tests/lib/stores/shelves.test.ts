import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import {
  addStore,
  forgetStoreWord,
  registerStore,
  setStoreOpen,
  setStoreWord,
} from "@/lib/stores/mutations";
import { findUnmapped, getStoresMonth, listStores, listStoresOf } from "@/lib/stores/queries";
import { createOfficer, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { unique } from "@/tests/factories/shops";
import { storeOf, surely } from "./desk";

const shelf = (nameZh: string) =>
  db.category.create({ data: { slug: unique("shelf"), nameZh, nameEn: nameZh, glyph: "grain" } });

test("a word puts all goods with it on its shelf, now and later; the longest word wins", async () => {
  const { officer, takeHere } = await storeOf();
  const [word, longer] = [unique("米"), unique("米")];
  const heads = "订单号,商品名称,实付金额,支付时间\n";
  const [grain, wine] = [await shelf("粮"), await shelf("酒")];
  await takeHere(`${heads}N001,太行${word} 5斤,50,2024-03-01\n`, "2024-04-01T00:00:00Z");
  const unmapped = async () => {
    const found = await findUnmapped(officer, "zh");
    return found?.goods.filter(({ title }) => title.includes(word)).map(({ fen }) => fen);
  };
  expect(await unmapped()).toEqual([5_000]);
  expect(surely(await setStoreWord(officer, { word, categoryId: grain.id })).goods).toBe(1);
  const wined = { word: `${word}${longer}`.slice(0, 20), categoryId: wine.id };
  surely(await setStoreWord(officer, wined));
  await takeHere(
    `${heads}N002,${word}酒,80,2024-03-02\nN003,${wined.word},30,2024-03-03\n`,
    "2024-04-02T00:00:00Z",
  );
  expect(await unmapped()).toEqual([]);
  const month = await getStoresMonth(officer, { month: "2024-03", kind: "category", locale: "zh" });
  const declared = (key: string) => month?.lines.find((line) => line.key === key)?.now.declaredFen;
  expect([declared(grain.id), declared(wine.id)]).toEqual([13_000, 3_000]);

  const { id } = await db.storeWord.findUniqueOrThrow({ where: { word } });
  surely(await forgetStoreWord(officer, { id }));
  expect(await unmapped()).toEqual([8_000, 5_000]);
  expect(await forgetStoreWord(officer, { id })).toMatchObject({ code: "NOT_FOUND" });
});

test("declared never stands in verified: columns of their own, by platform and village", async () => {
  const { officer, village, takeHere } = await storeOf("KUAISHOU");
  const heads = "订单号,商品名称,实付金额,支付时间,退款金额\n";
  const body = `${heads}K001,艾草,100,2023-05-31 23:59:59,10\nK002,艾草,50,2023-04-30 23:59:59,0\n`;
  await takeHere(body, "2023-06-01T00:00:00Z");
  const read = (kind: "platform" | "village") =>
    getStoresMonth(officer, { month: "2023-05", kind, locale: "zh" });
  const [byPlatform, byVillage] = [await read("platform"), await read("village")];
  const sales = { verifiedFen: 0, declaredFen: 9_000 };
  expect(byPlatform?.lines).toEqual([
    { key: "KUAISHOU", name: "", now: sales, before: { verifiedFen: 0, declaredFen: 5_000 } },
  ]);
  expect(byVillage?.lines).toMatchObject([{ key: village.id, name: village.nameZh, now: sales }]);
  expect(byPlatform).toMatchObject({ all: { now: sales }, stores: 1, orders: 1 });
});

test("a store is registered once, whoever does it, and again once it has closed", async () => {
  const shop = await createShop();
  const owner = await viewerOf(shop.owner);
  const officer = await createOfficer();
  const wish = { shopId: shop.id, platform: "TAOBAO" as const, name: unique("小米铺") };
  const both = await Promise.all([addStore(owner, wish), addStore(owner, wish)]);
  expect(both.map((one) => (one.ok ? "ok" : one.code)).sort()).toEqual(["STORE_SAME", "ok"]);
  const merchant = { merchant: "郝家", kind: "COMPANY" as const, villageId: shop.villageId };
  const register = () =>
    registerStore(officer, { ...wish, name: wish.name.toUpperCase(), ...merchant });
  expect(await register()).toMatchObject({ code: "STORE_SAME" });
  const [store] = await listStoresOf(owner, shop.id, "zh");
  expect(store).toMatchObject({ platform: "TAOBAO", isOpen: true, newest: null });
  surely(await setStoreOpen(officer, { id: store?.id ?? "", isOpen: false }));
  surely(await register());
  expect(await setStoreOpen(officer, { id: store?.id ?? "", isOpen: true })).toMatchObject({
    code: "STORE_SAME",
  });
});

test("strangers see and add nothing", async () => {
  const shop = await createShop();
  const rival = await createShop();
  const wish = { shopId: shop.id, platform: "JD" as const, name: unique("店") };
  const strangers = [guest(), await viewerOf(await createUser()), await viewerOf(rival.owner)];
  for (const viewer of strangers) {
    expect(await addStore(viewer, wish)).toMatchObject({ code: "NOT_FOUND" });
    expect(await listStoresOf(viewer, shop.id, "zh")).toEqual([]);
    expect(await listStores(viewer, "zh")).toEqual([]);
    expect(await findUnmapped(viewer, "zh")).toBeNull();
    const month = { month: "2023-05", kind: "platform", locale: "zh" } as const;
    expect(await getStoresMonth(viewer, month)).toBeNull();
  }
});
