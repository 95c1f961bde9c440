import { expect, test } from "vitest";
import type { CategoryInput } from "@/lib/catalog";
import { moveCategory, removeCategory, saveCategory } from "@/lib/catalog/mutations";
import { listCategories, listCategoryTree } from "@/lib/catalog/queries";
import { reindexCategory } from "@/lib/catalog/search-index";
import { db } from "@/lib/platform/db";
import { createOfficer, createProduct, createUser, viewerOf } from "@/tests/factories";
import { asSeen } from "@/tests/factories/seen";
import { unique } from "@/tests/factories/shops";

const shelf = (changes: Partial<CategoryInput> = {}): CategoryInput => ({
  slug: unique("shelf"),
  nameZh: "山货",
  nameEn: "Hill goods",
  glyph: "grain",
  parentId: null,
  ...changes,
});

const seen = (id: string) => asSeen("category", id);

async function saved(officer: Awaited<ReturnType<typeof createOfficer>>, input: CategoryInput) {
  const result = await saveCategory(officer, input);
  if (!result.ok) throw new Error(result.code);
  return result.data.id;
}

test("shoppers see a new shelf last among its neighbours, and its name when it is changed", async () => {
  const officer = await createOfficer();
  const input = shelf();
  const id = await saved(officer, input);
  expect((await listCategories("zh")).at(-1)?.slug).toBe(input.slug);
  await saveCategory(officer, { ...input, ...(await seen(id)), nameZh: "山里货" });
  expect((await listCategories("zh")).at(-1)?.name).toBe("山里货");
  expect(
    await db.actionLog.findFirst({ where: { subject: `category:${id}`, action: "category:edit" } }),
  ).toMatchObject({ before: { nameZh: "山货" }, after: { nameZh: "山里货" } });
});

test("goods of a renamed shelf are found by its new name", async () => {
  const officer = await createOfficer();
  const input = shelf();
  const id = await saved(officer, input);
  const { product } = await createProduct();
  await db.product.update({ where: { id: product.id }, data: { categoryId: id } });
  await saveCategory(officer, { ...input, ...(await seen(id)), nameZh: "稀罕" });
  expect(await reindexCategory(id)).toBe(1);
  const [row] = await db.$queryRaw<{ grams: string }[]>`
    SELECT grams::text FROM "SearchDocument" WHERE "productId" = ${product.id}::uuid`;
  expect(row?.grams).toContain("稀罕");
});

test("a step up or down changes places with the neighbour, and ends at the end", async () => {
  const officer = await createOfficer();
  const root = await saved(officer, shelf());
  const ids: string[] = [];
  for (const slug of ["a", "b", "c"].map(unique))
    ids.push(await saved(officer, shelf({ slug, parentId: root })));
  const order = async () => {
    const tree = await listCategoryTree(officer);
    const children = tree.find(({ id }) => id === root)?.children ?? [];
    return children.map(({ id }) => ids.indexOf(id));
  };
  expect(await order()).toEqual([0, 1, 2]);
  await moveCategory(officer, { id: ids[2] ?? "", up: true });
  expect(await order()).toEqual([0, 2, 1]);
  expect(await moveCategory(officer, { id: ids[0] ?? "", up: true })).toMatchObject({
    code: "SHELF_AT_END",
  });
  await Promise.all([
    moveCategory(officer, { id: ids[0] ?? "", up: false }),
    moveCategory(officer, { id: ids[1] ?? "", up: true }),
  ]);
  expect([...(await order())].sort()).toEqual([0, 1, 2]);
});

test("shelves stand two deep and never under themselves", async () => {
  const officer = await createOfficer();
  const root = await saved(officer, shelf());
  const input = shelf({ parentId: root });
  const child = await saved(officer, input);
  const refused = { code: "SHELF_TOO_DEEP" };
  expect(await saveCategory(officer, shelf({ parentId: child }))).toMatchObject(refused);
  const other = await saved(officer, shelf());
  expect(
    await saveCategory(officer, shelf({ ...(await seen(root)), parentId: other })),
  ).toMatchObject(refused);
  expect(
    await saveCategory(officer, shelf({ ...(await seen(other)), parentId: other })),
  ).toMatchObject(refused);
});

test("an address name is one shelf's", async () => {
  const officer = await createOfficer();
  const input = shelf();
  await saved(officer, input);
  expect(await saveCategory(officer, { ...shelf(), slug: input.slug })).toMatchObject({
    code: "SHELF_TAKEN",
  });
});

test("a shelf with goods or shelves on it stays, an empty one goes", async () => {
  const officer = await createOfficer();
  const root = await saved(officer, shelf());
  const child = await saved(officer, shelf({ parentId: root }));
  const { product } = await createProduct();
  await db.product.update({ where: { id: product.id }, data: { categoryId: child } });
  expect(await removeCategory(officer, await seen(child))).toMatchObject({
    code: "SHELF_NOT_EMPTY",
    detail: { goods: 1 },
  });
  expect(await removeCategory(officer, await seen(root))).toMatchObject({
    code: "SHELF_NOT_EMPTY",
  });
  await db.product.update({ where: { id: product.id }, data: { categoryId: root } });
  expect(await removeCategory(officer, await seen(child))).toMatchObject({ ok: true });
  expect(await removeCategory(officer, await seen(child))).toMatchObject({ code: "NOT_FOUND" });
});

test("a stranger neither sees nor changes the register", async () => {
  const stranger = await viewerOf(await createUser());
  const id = await saved(await createOfficer(), shelf());
  expect(await listCategoryTree(stranger)).toEqual([]);
  expect(await saveCategory(stranger, shelf({ id }))).toMatchObject({ code: "NOT_FOUND" });
  expect(await moveCategory(stranger, { id, up: true })).toMatchObject({ code: "NOT_FOUND" });
  expect(await removeCategory(stranger, await seen(id))).toMatchObject({ code: "NOT_FOUND" });
});
