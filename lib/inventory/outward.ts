import { z } from "zod";
import { words } from "@/lib/platform/words";

export const listStockSchema = z.strictObject({
  text: words(60).default("").describe("goodsText"),
  after: z
    .string()
    .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\.\d{1,9})?$/)
    .optional()
    .describe("after"),
});

const rowSchema = z.object({
  variantId: z.uuid(),
  productSlug: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  labelZh: z.string(),
  labelEn: z.string(),
  onHand: z.int().describe("onHand"),
  reserved: z.int().describe("reserved"),
  left: z.int().describe("left"),
  low: z.boolean().describe("low"),
});

export const stockPage = z.object({
  rows: z.array(rowSchema),
  next: z.string().nullable().describe("next"),
});
