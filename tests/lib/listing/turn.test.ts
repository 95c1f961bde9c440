import { expect, test } from "vitest";
import {
  countAtCounty,
  countMyProducts,
  listLackingPapers,
  listMyProducts,
} from "@/lib/listing/queries";
import { db } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";
import { every, openShop } from "./keeper";

type Row = Parameters<typeof db.product.update>[0]["data"];

const goods = async (shop: Awaited<ReturnType<typeof openShop>>["shop"], data: Row) => {
  const { product } = await createProduct({ shop });
  await db.product.update({ where: { id: product.id }, data });
  return product.id;
};

const paper = (kind: "FOOD_LICENCE" | "PREPACKED_FILING") => ({
  kind,
  number: "SC1",
  issuerZh: "市场监管局",
  issuerEn: "",
  issuedOn: new Date("2026-01-05"),
});

test("new goods without their paper wait for the seller, and are never counted under the county", async () => {
  const { shop, owner } = await openShop();
  const bare = await goods(shop, { status: "IN_REVIEW", regime: "WORKSHOP" });
  const half = await goods(shop, {
    status: "IN_REVIEW",
    regime: "PREPACKED",
    papers: { create: [paper("FOOD_LICENCE")] },
  });
  const whole = await goods(shop, {
    status: "IN_REVIEW",
    regime: "PREPACKED",
    papers: { create: [paper("FOOD_LICENCE"), paper("PREPACKED_FILING")] },
  });
  const free = await goods(shop, { status: "IN_REVIEW", regime: "CRAFT" });

  const { products } = await listMyProducts(owner, every, "zh");
  expect(Object.fromEntries(products.map(({ id, turn }) => [id, turn]))).toEqual({
    [bare]: "MINE",
    [half]: "MINE",
    [whole]: "COUNTY",
    [free]: "COUNTY",
  });
  expect(await countAtCounty(owner, null)).toBe(2);
  expect(await countMyProducts(owner, { shopId: null, text: "" })).toMatchObject({
    DRAFT: 2,
    IN_REVIEW: 2,
  });
  expect(await listLackingPapers(owner, null, "zh")).toMatchObject([
    { id: bare, missing: ["WORKSHOP_REGISTRATION"] },
    { id: half, missing: ["PREPACKED_FILING"] },
  ]);
  expect(await listLackingPapers((await openShop()).owner, null, "zh")).toEqual([]);
});
