import { expect, test } from "vitest";
import { findProduct } from "@/lib/catalog/queries";
import { createProduct, decideChange, editProduct, publishProduct } from "@/lib/listing/mutations";
import { findChange, findMyProduct, listChanges } from "@/lib/listing/queries";
import { db } from "@/lib/platform/db";
import { createProduct as createLive, guest } from "@/tests/factories";
import { assetOf, draft, helperOf, officer, openShop } from "./keeper";

const openChange = async (productId: string) =>
  db.productChange.findFirstOrThrow({ where: { productId, status: "PENDING" } });

/** A product on sale whose new name waits. */
async function renamed() {
  const { shop, owner } = await openShop();
  const { product } = await createLive({ shop });
  await editProduct(owner, { productId: product.id, patch: { titleZh: "富硒黄小米" } });
  return { shop, owner, product, change: await openChange(product.id) };
}

/** Biscuits that wait for their papers to be seen. */
async function baked() {
  const { shop, owner } = await openShop();
  const input = await draft(owner, shop, { title: "手工酥饼" });
  await createProduct(owner, input);
  return { shop, owner, id: input.id, change: await openChange(input.id) };
}

const decision = async (changeId: string, approve: boolean, note = "") => {
  const viewer = await officer();
  const seen = (await findChange(viewer, changeId, "zh"))?.seen ?? new Date(0).toISOString();
  return decideChange(viewer, { changeId, approve, note, seen });
};

test("what is approved is on sale at once, found by its new name, and its keepers are told", async () => {
  const { shop, owner, product, change } = await renamed();
  const daughter = await helperOf(shop, "FAMILY");
  const packer = await helperOf(shop, "PACKER");
  expect(await decision(change.id, true)).toMatchObject({ ok: true });
  expect((await findProduct(product.slug, "zh"))?.title).toBe("富硒黄小米");
  const told = await db.notification.findMany({ where: { kind: "change.approved" } });
  const users = told.map(({ userId }) => userId);
  expect(users).toEqual(expect.arrayContaining([owner.userId, daughter.userId]));
  expect(users).not.toContain(packer.userId);
  expect(
    await db.actionLog.findFirst({
      where: { subject: `product:${product.id}`, action: "change:review" },
    }),
  ).toMatchObject({ after: { approve: true } });
});

test("what is sent back stays as it was, with the county's words beside it", async () => {
  const { owner, product, change } = await renamed();
  expect(await decision(change.id, false, "没有富硒的检测报告")).toMatchObject({ ok: true });
  expect((await findProduct(product.slug, "zh"))?.title).toBe("太行黄小米");
  expect(await findMyProduct(owner, product.id, "zh")).toMatchObject({
    waiting: [],
    note: "没有富硒的检测报告",
  });
});

test("of three officers at once one decides", async () => {
  const { product, change } = await renamed();
  const answers = await Promise.all(
    Array.from({ length: 3 }, (_, at) => decision(change.id, at % 2 === 0, at % 2 ? "不行" : "")),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    await db.actionLog.count({
      where: { subject: `product:${product.id}`, action: "change:review" },
    }),
  ).toBe(1);
  expect(await db.productChange.count({ where: { id: change.id, status: "PENDING" } })).toBe(0);
});

test("biscuits go on sale once their papers are there", async () => {
  const { owner, id, change } = await baked();
  expect(await decision(change.id, true)).toMatchObject({
    code: "PAPERS_MISSING",
    detail: { papers: "WORKSHOP_REGISTRATION" },
  });
  const paper = {
    kind: "WORKSHOP_REGISTRATION" as const,
    number: "晋武乡作坊0001",
    issuerZh: "县市场监督管理局",
    issuedOn: "2026-01-20",
    expiresOn: "2029-01-19",
    assetId: await assetOf(owner, "private-image"),
  };
  await editProduct(owner, { productId: id, patch: { papers: [paper] } });
  expect(await db.shopNews.count({ where: { productId: id } })).toBe(0);
  expect(await decision(change.id, true)).toMatchObject({ ok: true });
  expect(await db.product.findUnique({ where: { id } })).toMatchObject({ status: "ON_SALE" });
  expect(await db.shopNews.count({ where: { productId: id } })).toBe(1);
});

test("a new product is not passed as something else than was looked at", async () => {
  const { owner, id, change } = await baked();
  const viewer = await officer();
  const seen = (await findChange(viewer, change.id, "zh"))?.seen ?? "";
  await editProduct(owner, { productId: id, patch: { titleZh: "完全另一种东西" } });
  expect(
    await decideChange(viewer, { changeId: change.id, approve: true, note: "", seen }),
  ).toMatchObject({ code: "PRODUCT_MOVED_ON" });
});

test("a new product that is sent back is a draft, and can be put forward again", async () => {
  const { owner, id, change } = await baked();
  await decision(change.id, false, "照片看不清");
  expect(await db.product.findUnique({ where: { id } })).toMatchObject({ status: "DRAFT" });
  expect(await publishProduct(owner, { productId: id })).toMatchObject({
    data: { status: "IN_REVIEW" },
  });
  expect((await openChange(id)).reasons).toEqual(["NEW"]);
});

test("only officers see the queue, and none passes the goods of a shop of their own", async () => {
  const { shop, owner, change } = await renamed();
  for (const other of [guest(), owner]) {
    expect(await listChanges(other, "zh")).toEqual([]);
    expect(await findChange(other, change.id, "zh")).toBeNull();
    const input = { changeId: change.id, approve: true, note: "", seen: new Date().toISOString() };
    expect(await decideChange(other, input)).toMatchObject({ code: "NOT_FOUND" });
  }
  const cousin = await officer();
  await db.shopMember.create({ data: { shopId: shop.id, userId: cousin.userId, role: "FAMILY" } });
  const input = { changeId: change.id, approve: true, note: "", seen: new Date().toISOString() };
  expect(await decideChange(cousin, input)).toMatchObject({ code: "NOT_FOUND" });
  expect((await openChange(change.productId)).id).toBe(change.id);
});
