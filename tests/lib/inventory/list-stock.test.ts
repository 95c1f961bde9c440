import { expect, test } from "vitest";
import { setStock } from "@/lib/inventory/mutations";
import { listStock } from "@/lib/inventory/queries";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, createUser, viewerOf } from "@/tests/factories";

const every = { shopId: null, text: "", after: null };

/** A shop of 30 goods with plenty of each, and two of which little is left. */
async function bigShop() {
  const owner = await createUser();
  const shop = await createShop({ owner });
  for (let at = 0; at < 30; at += 1) {
    await createProduct({ shop, stock: 50, titleZh: `黄小米 ${at}`, titleEn: `Millet ${at}` });
  }
  const few = await createProduct({ shop, stock: 3, titleZh: "党参", titleEn: "Codonopsis" });
  const gone = await createProduct({ shop, stock: 0, titleZh: "核桃", titleEn: "Walnuts" });
  return { shop, few, gone, viewer: await viewerOf(owner) };
}

const idsOf = ({ rows }: Awaited<ReturnType<typeof listStock>>) =>
  rows.map(({ variantId }) => variantId);

test("what runs out stands first, the fewest at the top, and each kind on one page only", async () => {
  const { few, gone, viewer } = await bigShop();
  const first = await listStock(viewer, every);
  const second = await listStock(viewer, { ...every, after: first.next });
  expect(idsOf(first).slice(0, 2)).toEqual([gone.variant.id, few.variant.id]);
  expect([first.rows.length, second.rows.length, second.next]).toEqual([24, 8, null]);
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(32);
});

test("goods that aren't on sale are never the ones to mind", async () => {
  const { shop, gone, viewer } = await bigShop();
  const { variant } = await createProduct({ shop, stock: 0, status: "HIDDEN" });
  expect(idsOf(await listStock(viewer, every))[0]).toBe(gone.variant.id);
  const rest = await listStock(viewer, { ...every, text: "太行" });
  expect(rest.rows).toMatchObject([{ variantId: variant.id, low: false, lowAt: null }]);
});

test("counting the last of a page anew skips nothing on the next", async () => {
  const owner = await createUser();
  const shop = await createShop({ owner });
  const viewer = await viewerOf(owner);
  for (let at = 0; at < 26; at += 1) await createProduct({ shop, stock: 2 });
  const first = await listStock(viewer, every);
  for (const variantId of idsOf(first)) {
    await setStock(viewer, { variantId, onHand: 90, note: "HARVEST" });
  }
  const second = idsOf(await listStock(viewer, { ...every, after: first.next }));
  const all = await db.variant.findMany({ where: { product: { shopId: shop.id } } });
  const unseen = all.map(({ id }) => id).filter((id) => !idsOf(first).includes(id));
  expect(second.slice(0, 2).sort()).toEqual(unseen.sort());
});

test("goods are found by a part of either name, with the ones that run out first", async () => {
  const { few, viewer } = await bigShop();
  const found = async (text: string) => listStock(viewer, { ...every, text });
  expect(idsOf(await found("党"))).toEqual([few.variant.id]);
  expect(idsOf(await found("codo"))).toEqual([few.variant.id]);
  const millet = await found("MILLET");
  const rest = await listStock(viewer, { ...every, text: "millet", after: millet.next });
  expect([millet.rows.length, rest.rows.length]).toEqual([24, 6]);
  expect(idsOf(await found("%"))).toEqual([]);
  expect(idsOf(await found("没有"))).toEqual([]);
});

test("a stranger's page and search hold nothing of a shop, whatever they ask for", async () => {
  const { shop, viewer } = await bigShop();
  const { next } = await listStock(viewer, every);
  const stranger = await createUser();
  const own = await createProduct({ shop: await createShop({ owner: stranger }), stock: 9 });
  const other = await viewerOf(stranger);
  expect(idsOf(await listStock(other, { ...every, shopId: shop.id }))).toEqual([]);
  expect(idsOf(await listStock(other, { ...every, text: "党参" }))).toEqual([]);
  for (const after of [next, "nonsense", "-", `${next}.1`]) {
    expect(idsOf(await listStock(other, { ...every, after }))).toEqual([own.variant.id]);
  }
});
