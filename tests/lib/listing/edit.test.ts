import { expect, test } from "vitest";
import { findProduct } from "@/lib/catalog/queries";
import { createProduct, editProduct, showProduct } from "@/lib/listing/mutations";
import { findMyProduct } from "@/lib/listing/queries";
import { db } from "@/lib/platform/db";
import { createProduct as createLive, createUser, guest, viewerOf } from "@/tests/factories";
import { assetOf, draft, helperOf, openShop } from "./keeper";
import { spoiledTags } from "./spoiled";

/** An owner with one product on sale at 10.00 yuan. */
async function onSale() {
  const { shop, owner } = await openShop();
  const { product, variant } = await createLive({ shop, priceFen: 1_000 });
  const variants = (priceFen: number) => [
    {
      id: variant.id,
      labelZh: variant.labelZh,
      labelEn: variant.labelEn,
      priceFen,
      netWeightG: variant.netWeightG,
      grossWeightG: variant.grossWeightG,
    },
  ];
  return { shop, owner, product, variant, variants };
}

const pending = (productId: string) =>
  db.productChange.findFirst({ where: { productId, status: "PENDING" } });

test("a story is seen by shoppers at once, and the pages that show it are made anew", async () => {
  const { owner, product } = await onSale();
  const heard = await spoiledTags();
  const answer = await editProduct(owner, {
    productId: product.id,
    patch: { storyZh: "西坡五块梯田", summaryZh: "新米" },
  });
  expect(answer).toEqual({ ok: true, data: { waiting: [] } });
  expect(await findProduct(product.slug, "zh")).toMatchObject({
    story: "西坡五块梯田",
    summary: "新米",
  });
  expect(await heard()).toContain(`product:${product.id}`);
  expect(await pending(product.id)).toBeNull();
});

test("what is in a food and how long it keeps stand on its label at once", async () => {
  const { owner, product } = await onSale();
  const label = { ingredientsZh: "小米、白砂糖", ingredientsEn: "", shelfDays: 60 };
  await editProduct(owner, { productId: product.id, patch: label });
  const shown = await findProduct(product.slug, "en");
  expect(shown).toMatchObject({ ingredients: "小米、白砂糖", shelfDays: 60 });
  expect(await findMyProduct(owner, product.id, "zh")).toMatchObject(label);
  await editProduct(owner, { productId: product.id, patch: { shelfDays: null } });
  expect((await findProduct(product.slug, "zh"))?.shelfDays).toBeNull();
  const healing = { ingredientsZh: "小米，根治胃病" };
  expect(await editProduct(owner, { productId: product.id, patch: healing })).toMatchObject({
    code: "BANNED_WORDS",
  });
});

test("a new name waits while the old one stays on sale", async () => {
  const { owner, product } = await onSale();
  const patch = { titleZh: "富硒黄小米", summaryZh: "马上换" };
  expect(await editProduct(owner, { productId: product.id, patch })).toMatchObject({
    data: { waiting: ["TITLE"] },
  });
  expect(await findProduct(product.slug, "zh")).toMatchObject({
    title: "太行黄小米",
    summary: "马上换",
  });
  expect(await pending(product.id)).toMatchObject({
    reasons: ["TITLE"],
    patch: { titleZh: "富硒黄小米" },
  });
  expect((await findMyProduct(owner, product.id, "zh"))?.waiting).toEqual(["TITLE"]);
});

test.each([
  [1_200, 1_200, []],
  [1_201, 1_000, ["PRICE"]],
  [500, 500, []],
])("a price of 10.00 set to %i fen sells for %i, waiting: %j", async (wanted, shown, waiting) => {
  const { owner, product, variants } = await onSale();
  const patch = { variants: variants(wanted) };
  expect(await editProduct(owner, { productId: product.id, patch })).toMatchObject({
    data: { waiting },
  });
  expect((await findProduct(product.slug, "zh"))?.variants[0]?.priceFen).toBe(shown);
});

test("other pictures wait, the same ones in another order don't", async () => {
  const { owner, product } = await onSale();
  const [one, two] = [await assetOf(owner), await assetOf(owner)];
  const first = await editProduct(owner, { productId: product.id, patch: { photos: [one, two] } });
  expect(first).toMatchObject({ data: { waiting: ["PICTURES"] } });
  await db.productImage.createMany({
    data: [one, two].map((assetId, sort) => ({ productId: product.id, assetId, sort })),
  });
  const turned = await editProduct(owner, { productId: product.id, patch: { photos: [two, one] } });
  expect(turned).toMatchObject({ data: { waiting: [] } });
});

test("a second edit joins the first: one change a product", async () => {
  const { owner, product, variants } = await onSale();
  await editProduct(owner, { productId: product.id, patch: { titleZh: "新名字" } });
  await editProduct(owner, { productId: product.id, patch: { variants: variants(9_900) } });
  const changes = await db.productChange.findMany({
    where: { productId: product.id },
    orderBy: { createdAt: "asc" },
  });
  expect(changes.map(({ status }) => status)).toEqual(["WITHDRAWN", "PENDING"]);
  expect(changes[1]).toMatchObject({
    reasons: ["TITLE", "PRICE"],
    patch: { titleZh: "新名字", prices: [{ priceFen: 9_900 }] },
  });
});

test("hiding is no way around the county", async () => {
  const { owner, product } = await onSale();
  await showProduct(owner, { productId: product.id, visible: false });
  await editProduct(owner, { productId: product.id, patch: { titleZh: "别的东西" } });
  await showProduct(owner, { productId: product.id, visible: true });
  expect((await findProduct(product.slug, "zh"))?.title).toBe("太行黄小米");
});

test("what the county has not seen yet is edited in place", async () => {
  const { shop, owner } = await openShop();
  const input = await draft(owner, shop, { title: "手工酥饼" });
  await createProduct(owner, input);
  const patch = { titleZh: "红糖酥饼" };
  expect(await editProduct(owner, { productId: input.id, patch })).toMatchObject({
    data: { waiting: [] },
  });
  expect((await findMyProduct(owner, input.id, "zh"))?.titleZh).toBe("红糖酥饼");
});

test("variants that are left out are switched off, new ones bring their stock", async () => {
  const { owner, product, variant, variants } = await onSale();
  const [kept] = variants(1_000);
  const added = {
    labelZh: "10斤装",
    labelEn: "",
    priceFen: 9_000,
    netWeightG: 5_000,
    grossWeightG: 5_300,
    stock: 7,
  };
  await editProduct(owner, {
    productId: product.id,
    patch: { variants: [...(kept ? [kept] : []), added] },
  });
  await editProduct(owner, {
    productId: product.id,
    patch: {
      variants: (await findMyProduct(owner, product.id, "zh"))?.variants
        .filter(({ labelZh }) => labelZh === "10斤装")
        .map(({ left: _left, ...one }) => one),
    },
  });
  const shown = await findProduct(product.slug, "en");
  expect(shown?.variants).toMatchObject([{ label: "5 kg", soldOut: false }]);
  expect(await db.variant.findUnique({ where: { id: variant.id } })).toMatchObject({
    active: false,
  });
});

test("biscuits made of this millet know each other; nothing is made of itself", async () => {
  const { shop, owner, product: millet } = await onSale();
  const { product: biscuits } = await createLive({ shop });
  const made = { madeFrom: [{ inputId: millet.id, yieldPercent: 70 }] };
  expect(await editProduct(owner, { productId: biscuits.id, patch: made })).toMatchObject({
    ok: true,
  });
  expect((await findProduct(millet.slug, "zh"))?.madeInto).toEqual([
    { id: biscuits.id, yieldPercent: 70 },
  ]);
  for (const [output, input] of [
    [millet, biscuits],
    [biscuits, biscuits],
  ] as const) {
    const loop = { madeFrom: [{ inputId: input.id, yieldPercent: 100 }] };
    expect(await editProduct(owner, { productId: output.id, patch: loop })).toMatchObject({
      code: "LINEAGE_LOOP",
    });
  }
});

test("strangers, packers and former family change nothing", async () => {
  const { shop, owner, product } = await onSale();
  const others = [
    guest(),
    await viewerOf(await createUser()),
    await helperOf(shop, "PACKER"),
    await helperOf(shop, "HOST"),
    await helperOf(shop, "FAMILY", true),
    (await openShop()).owner,
  ];
  for (const other of others) {
    expect(
      await editProduct(other, { productId: product.id, patch: { storyZh: "x" } }),
    ).toMatchObject({ code: "NOT_FOUND" });
    expect(await showProduct(other, { productId: product.id, visible: false })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await findMyProduct(other, product.id, "zh")).toBeNull();
  }
  expect(await findMyProduct(owner, product.id, "zh")).toMatchObject({ storyZh: "" });
});

test("another shop's variant can't be priced through one's own product", async () => {
  const { owner, product } = await onSale();
  const other = await onSale();
  const patch = { variants: other.variants(1) };
  expect(await editProduct(owner, { productId: product.id, patch })).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await db.variant.findUnique({ where: { id: other.variant.id } })).toMatchObject({
    priceFen: 1_000,
  });
});

test("healing words are refused in every text", async () => {
  const { owner, product } = await onSale();
  for (const patch of [
    { storyZh: "能治疗胃病" },
    { keepingEn: "It heals." },
    { summaryZh: "疗效好" },
  ])
    expect(await editProduct(owner, { productId: product.id, patch })).toMatchObject({
      code: "BANNED_WORDS",
    });
});

test("every edit is in the log with who made it", async () => {
  const { owner, product } = await onSale();
  await editProduct(owner, { productId: product.id, patch: { titleZh: "新名字" } });
  expect(
    await db.actionLog.findFirst({ where: { subject: `product:${product.id}` } }),
  ).toMatchObject({
    action: "product:edit",
    actorId: owner.userId,
    before: { titleZh: "太行黄小米" },
    after: { waiting: { titleZh: "新名字" } },
  });
});

test("a price that is set lower again, or back, waits no longer", async () => {
  const { owner, product, variants } = await onSale();
  const edit = (patch: object) => editProduct(owner, { productId: product.id, patch });
  await edit({ variants: variants(9_900), titleZh: "富硒黄小米" });
  await edit({ variants: variants(900) });
  expect(await pending(product.id)).toMatchObject({
    reasons: ["TITLE"],
    patch: { titleZh: "富硒黄小米" },
  });
  expect((await pending(product.id))?.patch).not.toHaveProperty("prices");
  await edit({ titleZh: "太行黄小米" });
  expect(await pending(product.id)).toBeNull();
  expect((await findMyProduct(owner, product.id, "zh"))?.waiting).toEqual([]);
});
