import { z } from "zod";
import { ProductStatus } from "@/lib/platform/db";
import { locales } from "@/lib/platform/i18n";
import { words } from "@/lib/platform/words";

export const listGoodsSchema = z.strictObject({
  status: z.enum(ProductStatus).optional().describe("goodsStatus"),
  text: words(60).default("").describe("goodsText"),
  after: z.uuid().optional().describe("after"),
  locale: z.enum(locales).default("zh").describe("titlesIn"),
});

const productSchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  status: z.enum(ProductStatus),
  priceFen: z.int().nullable().describe("priceFen"),
  isFrom: z.boolean().describe("isFrom"),
  left: z.int().describe("leftOfAll"),
  low: z.boolean(),
  isStopped: z.boolean().describe("isStopped"),
});

export const goodsPage = z.object({
  products: z.array(productSchema),
  next: z.uuid().nullable().describe("next"),
});
