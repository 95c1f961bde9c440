import { expect, test } from "vitest";
import { noteForShop } from "@/lib/dispatch/mutations";
import { findShopOrder } from "@/lib/dispatch/queries";
import { findOrder } from "@/lib/orders/queries";
import { addMember, confirmedOrder, strangers } from "@/tests/factories/dispatch";

test("a shop's people read each other's note, and the buyer doesn't", async () => {
  const { number, seller, buyer, shop } = await confirmedOrder();
  const packer = await addMember(shop.id, "PACKER");
  const note = "多放一包尝尝";
  expect((await noteForShop(packer, { number, note, seen: "" })).ok).toBe(true);
  expect((await findShopOrder(seller, number, "zh"))?.sellerNote).toBe(note);
  expect(JSON.stringify(await findOrder(buyer, number, "zh"))).not.toContain(note);
});

test("of two who write at once the second is told", async () => {
  const { number, seller } = await confirmedOrder();
  const answers = await Promise.all(
    ["等大米到了一起发", "先别发"].map((note) => noteForShop(seller, { number, note, seen: "" })),
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, code: "NOTE_CHANGED" }]);
  const { sellerNote = "" } = (await findShopOrder(seller, number, "zh")) ?? {};
  expect((await noteForShop(seller, { number, note: sellerNote, seen: "" })).ok).toBe(true);
});

test("nobody else writes one", async () => {
  const { number, buyer, shop } = await confirmedOrder();
  for (const viewer of [buyer, await addMember(shop.id, "HOST"), ...(await strangers())]) {
    const answer = await noteForShop(viewer, { number, note: "!", seen: "" });
    expect(answer).toEqual({ ok: false, code: "NOT_FOUND" });
  }
});
