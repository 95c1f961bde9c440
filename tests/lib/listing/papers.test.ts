import { expect, test } from "vitest";
import type { Regime } from "@/lib/catalog";
import { mindPapers } from "@/lib/listing/mind-papers";
import { showProduct } from "@/lib/listing/mutations";
import { listGoodsPapers, listMyProducts, listProductPapers } from "@/lib/listing/queries";
import { runOut, type SoldUnder } from "@/lib/listing/run-out";
import { listMyPapers, listShopPapers } from "@/lib/onboarding/queries";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createProduct, guest } from "@/tests/factories";
import { every, helperOf, openShop } from "./keeper";

const TODAY = "2026-11-26";
const OVER = "2026-11-25";
const day = (days: number) => businessDay(new Date(Date.now() + days * DAY));
const inDays = (days: number) => new Date(day(days));

const under = (regime: Regime, more: Partial<SoldUnder> = {}): SoldUnder => ({
  regime,
  isStopped: false,
  papers: [],
  shopPapers: [],
  ...more,
});

const workshop = (expiresOn: string | null, isVerified = true) => [
  { kind: "WORKSHOP_REGISTRATION" as const, expiresOn, isVerified },
];

test.each<[string, SoldUnder, string | null]>([
  ["farm produce needs no paper", under("FARM_PRODUCE", { shopPapers: workshop(OVER) }), null],
  ["a paper is good on its last day", under("WORKSHOP", { shopPapers: workshop(TODAY) }), null],
  ["without end it stays good", under("WORKSHOP", { shopPapers: workshop(null) }), null],
  [
    "the day after it stops the goods that need it",
    under("WORKSHOP", { shopPapers: workshop(OVER) }),
    "WORKSHOP_REGISTRATION",
  ],
  [
    "a photograph that waits doesn't stop what is on sale",
    under("WORKSHOP", { shopPapers: workshop(null, false) }),
    null,
  ],
  [
    "nor does it bring back what is stopped",
    under("WORKSHOP", { shopPapers: workshop(null, false), isStopped: true }),
    "WORKSHOP_REGISTRATION",
  ],
  [
    "the licence stops everything",
    under("CRAFT", {
      shopPapers: [{ kind: "LICENCE_OR_EXEMPTION", expiresOn: OVER, isVerified: true }],
    }),
    "LICENCE_OR_EXEMPTION",
  ],
  [
    "a certificate of the goods themselves counts",
    under("TURQUOISE", { papers: [{ kind: "GEM_CERTIFICATE", expiresOn: OVER }] }),
    "GEM_CERTIFICATE",
  ],
  [
    "unless another one of its kind is good",
    under("TURQUOISE", {
      papers: [
        { kind: "GEM_CERTIFICATE", expiresOn: OVER },
        { kind: "GEM_CERTIFICATE", expiresOn: null },
      ],
    }),
    null,
  ],
  [
    "a test report nobody asks for stops nothing",
    under("FARM_PRODUCE", { papers: [{ kind: "TEST_REPORT", expiresOn: OVER }] }),
    null,
  ],
])("%s", (_fact, goods, paper) => {
  expect(runOut(goods, TODAY)).toBe(paper);
});

/** A bakery with one product, under a registration that has so many days left. */
async function bakery(days: number) {
  const { shop, owner } = await openShop();
  const { product } = await createProduct({ shop });
  await db.product.update({ where: { id: product.id }, data: { regime: "WORKSHOP" } });
  const photo = await db.asset.create({
    data: { kind: "IMAGE", key: `test/${product.id}`, ownerId: owner.userId, checksum: "0" },
  });
  await db.shopApplication.create({
    data: {
      shopId: shop.id,
      placed: true,
      sells: ["WORKSHOP"],
      requirements: {
        create: {
          kind: "WORKSHOP_REGISTRATION",
          state: "VERIFIED",
          assetId: photo.id,
          expiresOn: inDays(days),
        },
      },
    },
  });
  const renew = (state: "GIVEN" | "VERIFIED") =>
    db.requirement.updateMany({
      where: { application: { shopId: shop.id } },
      data: { state, expiresOn: inDays(400) },
    });
  const status = async () =>
    (await db.product.findUniqueOrThrow({ where: { id: product.id } })).status;
  return { shop, owner, product, renew, status };
}

const noticesOf = async (userId: string) =>
  (await db.notification.findMany({ where: { userId } })).map(({ kind }) => kind);

test("goods leave the shelf with their paper and come back once the county finds the new one good", async () => {
  const { shop, owner, product, renew, status } = await bakery(-1);
  await Promise.all([mindPapers(shop.id), mindPapers(shop.id)]);
  expect(await status()).toBe("HIDDEN");
  expect(await noticesOf(owner.userId)).toEqual(["goods.stopped"]);
  expect((await listMyProducts(owner, every, "zh")).products).toMatchObject([{ isStopped: true }]);
  const refused = { ok: false, code: "PAPER_EXPIRED" };
  const show = { productId: product.id, visible: true };
  expect(await showProduct(owner, show)).toEqual(refused);
  await renew("GIVEN");
  await mindPapers(shop.id);
  expect(await showProduct(owner, show)).toEqual(refused);
  await renew("VERIFIED");
  await mindPapers(shop.id);
  expect(await status()).toBe("ON_SALE");
  expect(await noticesOf(owner.userId)).toEqual(["goods.stopped", "goods.back"]);
});

test("what its seller hid stays hidden, and a good paper stops nothing", async () => {
  const { shop, owner, product, status } = await bakery(0);
  await mindPapers(shop.id);
  expect(await status()).toBe("ON_SALE");
  await showProduct(owner, { productId: product.id, visible: false });
  await mindPapers(shop.id);
  expect(await status()).toBe("HIDDEN");
});

test("the home asks the owner for a new one a month before, and nobody else", async () => {
  const { shop, owner, renew } = await bakery(29);
  expect(await listMyPapers(owner, null)).toEqual([{ kind: "WORKSHOP_REGISTRATION", left: 29 }]);
  const strangers = [guest(), (await openShop()).owner, await helperOf(shop, "PACKER")];
  for (const viewer of strangers) expect(await listMyPapers(viewer, shop.id)).toEqual([]);
  await renew("GIVEN");
  expect(await listMyPapers(owner, null)).toEqual([]);
});

test("the papers of goods are asked for by product, of one's own shops", async () => {
  const { shop, owner } = await openShop();
  const { product } = await createProduct({ shop });
  await db.paper.create({
    data: {
      productId: product.id,
      kind: "GEM_CERTIFICATE",
      number: "1",
      issuerZh: "",
      issuerEn: "",
      issuedOn: inDays(-400),
      expiresOn: inDays(-2),
    },
  });
  expect(await listGoodsPapers(owner, null, "zh")).toMatchObject([
    { kind: "GEM_CERTIFICATE", productId: product.id, left: -2 },
  ]);
  expect(await listGoodsPapers((await openShop()).owner, null, "zh")).toEqual([]);
});

test("the shop's papers are listed long before they run out, for who answers for the shop", async () => {
  const { shop, owner, renew } = await bakery(400);
  const paper = { kind: "WORKSHOP_REGISTRATION", expiresOn: day(400) };
  expect(await listShopPapers(owner, shop.id)).toMatchObject([{ ...paper, state: "GOOD" }]);
  await renew("GIVEN");
  expect(await listShopPapers(owner, shop.id)).toMatchObject([{ ...paper, state: "LOOK" }]);
  const others = [guest(), (await openShop()).owner, await helperOf(shop, "FAMILY")];
  for (const viewer of others) expect(await listShopPapers(viewer, shop.id)).toEqual([]);
  const over = await bakery(-1);
  expect(await listShopPapers(over.owner, over.shop.id)).toMatchObject([{ state: "OVER" }]);
});

test("all papers of the shop's goods are listed for owner and family, first what runs out first", async () => {
  const { shop, owner } = await openShop();
  const { product } = await createProduct({ shop });
  const paper = { productId: product.id, issuerZh: "", issuerEn: "", issuedOn: inDays(-400) };
  await db.paper.createMany({
    data: [
      { ...paper, kind: "TEST_REPORT", number: "lasting" },
      { ...paper, kind: "GEM_CERTIFICATE", number: "far", expiresOn: inDays(300) },
      { ...paper, kind: "GEM_CERTIFICATE", number: "over", expiresOn: inDays(-2) },
    ],
  });
  for (const viewer of [owner, await helperOf(shop, "FAMILY")]) {
    expect(await listProductPapers(viewer, shop.id, "zh")).toMatchObject([
      { number: "over", state: "OVER", title: product.titleZh, productId: product.id },
      { number: "far", state: "GOOD", expiresOn: day(300) },
      { number: "lasting", state: "GOOD", expiresOn: null },
    ]);
  }
  for (const viewer of [guest(), (await openShop()).owner, await helperOf(shop, "PACKER")])
    expect(await listProductPapers(viewer, shop.id, "zh")).toEqual([]);
});
