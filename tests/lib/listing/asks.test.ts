import { expect, test } from "vitest";
import { findProduct } from "@/lib/catalog/queries";
import { type AskInput, askSchema } from "@/lib/listing";
import { editProduct } from "@/lib/listing/mutations";
import { findMyProduct } from "@/lib/listing/queries";
import { db } from "@/lib/platform/db";
import { createProduct as createLive, createUser, viewerOf } from "@/tests/factories";
import { openShop } from "./keeper";

const none = { unitZh: "", least: null, most: null, choices: [] };
const wrist: AskInput = {
  ...none,
  kind: "NUMBER",
  labelZh: "手围",
  unitZh: "厘米",
  least: 12,
  most: 24,
};
const string: AskInput = { ...none, kind: "CHOICE", labelZh: "绳子颜色", choices: ["红", "黑"] };

async function onSale() {
  const { shop, owner } = await openShop();
  const { product } = await createLive({ shop });
  const ask = (asks: AskInput[]) => editProduct(owner, { productId: product.id, patch: { asks } });
  const mine = async () => (await findMyProduct(owner, product.id, "zh"))?.asks ?? [];
  return { owner, product, ask, mine };
}

test("a seller says what to ask and how long it takes, and buyers see it at once", async () => {
  const { owner, product } = await onSale();
  const patch = { asks: [wrist, string], makeDays: 7 };
  const saved = await editProduct(owner, { productId: product.id, patch });
  expect(saved).toEqual({ ok: true, data: { waiting: [] } });
  expect(await findProduct(product.slug, "zh")).toMatchObject({
    makeDays: 7,
    asks: [
      { kind: "NUMBER", label: "手围", unit: "厘米", least: 12, most: 24 },
      { kind: "CHOICE", label: "绳子颜色", choices: ["红", "黑"] },
    ],
  });
});

test("a question that stays keeps its name and its English; what is left out goes", async () => {
  const { ask, mine } = await onSale();
  await ask([wrist, string]);
  const [first] = await mine();
  const id = first?.id ?? "";
  await db.productAsk.update({ where: { id }, data: { labelEn: "Wrist" } });
  await ask([string, { ...wrist, id, most: 22 }]);
  expect((await mine()).map(({ labelZh }) => labelZh)).toEqual(["绳子颜色", "手围"]);
  expect(await db.productAsk.findUnique({ where: { id } })).toMatchObject({
    labelEn: "Wrist",
    most: 22,
  });
  await ask([]);
  expect(await mine()).toEqual([]);
});

test("nobody changes the questions of other goods", async () => {
  const [one, other] = [await onSale(), await onSale()];
  await other.ask([wrist]);
  const [theirs] = await other.mine();
  const missing = { ok: false, code: "NOT_FOUND" };
  expect(await one.ask([{ ...wrist, id: theirs?.id ?? "", most: 99 }])).toEqual(missing);
  const stranger = await viewerOf(await createUser());
  const patch = { asks: [] };
  expect(await editProduct(stranger, { productId: other.product.id, patch })).toEqual(missing);
  expect(await other.mine()).toMatchObject([{ most: 24 }]);
});

test.each([
  ["a number without bounds", { ...wrist, least: null, most: null }, true],
  ["the least above the most", { ...wrist, least: 30 }, false],
  ["nothing to ask", { ...wrist, labelZh: " " }, false],
  ["one thing to choose from", { ...string, choices: ["红"] }, false],
  ["twice the same", { ...string, choices: ["红", "红"] }, false],
  ["choices of a number", { ...wrist, choices: ["红", "黑"] }, false],
])("%s", (_, ask, isRight) => {
  expect(askSchema.safeParse(ask).success).toBe(isRight);
});
