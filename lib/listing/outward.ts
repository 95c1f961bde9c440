import { z } from "zod";
import { ProductStatus } from "@/lib/platform/db";
import { locales } from "@/lib/platform/i18n";
import { words } from "@/lib/platform/words";

export const listGoodsSchema = z.strictObject({
  status: z.enum(ProductStatus).optional().describe("Only goods in this state"),
  text: words(60).default("").describe("A part of the name"),
  after: z.uuid().optional().describe("The `next` of the page before"),
  locale: z.enum(locales).default("zh").describe("The language of titles"),
});

const productSchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  status: z.enum(ProductStatus),
  priceFen: z.int().nullable().describe("The lowest of its variants, in fen"),
  isFrom: z.boolean().describe("Other variants cost more"),
  left: z.int().describe("Pieces that can be sold now, of all variants"),
  low: z.boolean(),
  isStopped: z.boolean().describe("Off the shelf because a paper has run out"),
});

export const goodsPage = z.object({
  products: z.array(productSchema),
  next: z.uuid().nullable().describe("`after` of the next page; null on the last one"),
});
