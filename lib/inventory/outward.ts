import { z } from "zod";
import { words } from "@/lib/platform/words";

export const listStockSchema = z.strictObject({
  text: words(60).default("").describe("A part of the name of the goods"),
  after: z
    .string()
    .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\.\d{1,9})?$/)
    .optional()
    .describe("The `next` of the page before"),
});

const rowSchema = z.object({
  variantId: z.uuid(),
  productSlug: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  labelZh: z.string(),
  labelEn: z.string(),
  onHand: z.int().describe("Pieces on the shelf"),
  reserved: z.int().describe("Pieces in orders that are not paid yet"),
  left: z.int().describe("Pieces that can be sold now"),
  low: z.boolean().describe("On sale, and little of it left"),
});

export const stockPage = z.object({
  rows: z.array(rowSchema),
  next: z.string().nullable().describe("`after` of the next page; null on the last one"),
});
