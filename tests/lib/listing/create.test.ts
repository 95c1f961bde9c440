import { describe, expect, test } from "vitest";
import { findProduct, searchProducts } from "@/lib/catalog/queries";
import { createProduct } from "@/lib/listing/mutations";
import { db } from "@/lib/platform/db";
import { createUser, guest, viewerOf } from "@/tests/factories";
import { assetOf, draft, helperOf, openShop } from "./keeper";
import { spoiledTags } from "./spoiled";

test("four things and a picture are a product on sale, found at once", async () => {
  const { shop, owner } = await openShop();
  const heard = await spoiledTags();
  const input = await draft(owner, shop, { title: "老坡地金皇后小米" });
  const answer = await createProduct(owner, input);
  expect(answer).toMatchObject({ ok: true, data: { id: input.id, status: "ON_SALE" } });

  const slug = answer.ok ? answer.data.slug : "";
  const product = await findProduct(slug, "zh");
  expect(product).toMatchObject({
    title: "老坡地金皇后小米",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    category: { slug: "millet" },
  });
  expect(product?.variants).toMatchObject([
    { label: "5斤装", priceFen: 2_500, netWeightG: 2_500, perJinFen: 500, soldOut: false },
  ]);
  expect((await findProduct(slug, "en"))?.variants[0]?.label).toBe("2.5 kg");
  const found = await searchProducts({ q: "金皇后", sort: "relevance", page: 1 }, "zh");
  expect(found.items.map((item) => item.slug)).toContain(slug);
  expect(await heard()).toEqual(expect.arrayContaining([`product:${input.id}`, "catalog"]));
});

test("the stock is received today by whoever listed it, and the log has it", async () => {
  const { shop, owner } = await openShop();
  const input = await draft(owner, shop);
  await createProduct(owner, input);
  const [variant] = await db.variant.findMany({
    where: { productId: input.id },
    include: { stockItem: { include: { movements: true } } },
  });
  expect(variant).toMatchObject({ grossWeightG: 2_760 });
  expect(variant?.stockItem).toMatchObject({
    onHand: 30,
    movements: [{ kind: "RECEIPT", change: 30, actorId: owner.userId }],
  });
  expect(await db.actionLog.findMany({ where: { subject: `product:${input.id}` } })).toMatchObject([
    { action: "product:add", actorId: owner.userId },
  ]);
});

test("a draft that is sent twice, even at once, is one product", async () => {
  const { shop, owner } = await openShop();
  const input = await draft(owner, shop);
  await Promise.allSettled([createProduct(owner, input), createProduct(owner, input)]);
  const again = await createProduct(owner, input);
  expect(again).toMatchObject({ ok: true, data: { id: input.id } });
  expect(await db.product.count({ where: { shopId: shop.id } })).toBe(1);
});

test.each([
  ["小米酥饼", "biscuits", "WORKSHOP", "IN_REVIEW"],
  ["millet biscuits", "biscuits", "WORKSHOP", "IN_REVIEW"],
  ["高山云雾绿茶", "green-tea", "PREPACKED", "IN_REVIEW"],
  ["端午香包", "sachets", "CRAFT", "ON_SALE"],
  ["新谷子", "millet", "FARM_PRODUCE", "ON_SALE"],
])("%s lies on the shelf %s as %s and is %s", async (title, shelf, regime, status) => {
  const { shop, owner } = await openShop();
  const input = await draft(owner, shop, { title });
  expect(await createProduct(owner, input)).toMatchObject({ data: { status } });
  expect(
    await db.product.findUnique({ where: { id: input.id }, include: { category: true } }),
  ).toMatchObject({ regime, category: { slug: shelf } });
  expect(
    await db.productChange.count({ where: { productId: input.id, reasons: { has: "NEW" } } }),
  ).toBe(status === "IN_REVIEW" ? 1 : 0);
});

test("goods that the county still looks at are seen by no shopper", async () => {
  const { shop, owner } = await openShop();
  const answer = await createProduct(owner, await draft(owner, shop, { title: "手工酥饼" }));
  expect(answer.ok && (await findProduct(answer.data.slug, "zh"))).toBeNull();
});

describe("refused", () => {
  test.each([
    ["根治失眠的艾草", "根治"],
    ["治 疗 鼻炎香囊", "治疗"],
    ["Healing millet", "healing"],
    ["小米 cures colds", "cures"],
  ])("%s names the words", async (title, word) => {
    const { shop, owner } = await openShop();
    expect(await createProduct(owner, await draft(owner, shop, { title }))).toMatchObject({
      code: "BANNED_WORDS",
      detail: { words: word },
    });
  });

  test("strangers, guests, packers, hosts and former family list nothing", async () => {
    const { shop, owner } = await openShop();
    const input = await draft(owner, shop);
    const others = [
      guest(),
      await viewerOf(await createUser()),
      await helperOf(shop, "PACKER"),
      await helperOf(shop, "HOST"),
      await helperOf(shop, "FAMILY", true),
      (await openShop()).owner,
    ];
    for (const other of others)
      expect(await createProduct(other, input)).toMatchObject({ code: "NOT_FOUND" });
    expect(await db.product.count({ where: { shopId: shop.id } })).toBe(0);
  });

  test("somebody else's picture is not there", async () => {
    const { shop, owner } = await openShop();
    const foreign = await assetOf((await openShop()).owner);
    const input = await draft(owner, shop, { photos: [foreign] });
    expect(await createProduct(owner, input)).toMatchObject({ code: "ASSET_GONE" });
  });

  test("a voice is no picture", async () => {
    const { shop, owner } = await openShop();
    const input = await draft(owner, shop, { photos: [await assetOf(owner, "voice")] });
    expect(await createProduct(owner, input)).toMatchObject({ code: "ASSET_GONE" });
  });

  test("another shop's product can't be taken by its id", async () => {
    const { shop, owner } = await openShop();
    const input = await draft(owner, shop);
    await createProduct(owner, input);
    const other = await openShop();
    const stolen = await draft(other.owner, other.shop, { id: input.id });
    expect(await createProduct(other.owner, stolen)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("workshop food where the county has not allowed it", async () => {
    const { shop, owner } = await openShop();
    await db.county.updateMany({ data: { allowsWorkshopFood: false } });
    const input = await draft(owner, shop, { title: "手工酥饼" });
    expect(await createProduct(owner, input)).toMatchObject({ code: "WORKSHOP_FOOD_OFF" });
    expect(await db.product.count({ where: { id: input.id } })).toBe(0);
    await db.county.updateMany({ data: { allowsWorkshopFood: true } });
  });
});
