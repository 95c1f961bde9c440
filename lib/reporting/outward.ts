import { z } from "zod";
import { locales } from "@/lib/platform/i18n";
import { periods } from "./spans";

export const readFiguresSchema = z.strictObject({
  period: z.enum(periods).default("month").describe("period"),
  locale: z.enum(locales).default("zh").describe("titlesIn"),
});

const fen = z.int().describe("fen");
const spanSchema = z.object({ from: z.string(), to: z.string() });
const soldSchema = z.object({ fen, orders: z.int() });

const comparedSchema = z.object({
  now: spanSchema,
  before: spanSchema,
  sold: soldSchema,
  soldBefore: soldSchema,
});

const productSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  units: z.int(),
  weightG: z.int(),
  soldFen: fen,
  borneFen: fen.describe("borneFen"),
  feeFen: fen.describe("feeFen"),
  earnedFen: fen,
});

/** What a shop sold, as a program of that shop reads it. */
export const outwardFigures = z.object({
  today: z.string().describe("today"),
  span: spanSchema,
  compared: z.object({
    today: comparedSchema,
    week: comparedSchema,
    month: comparedSchema,
    year: comparedSchema,
  }),
  months: z.array(z.object({ month: z.string(), fen: fen.nullable(), before: fen })),
  products: z.array(productSchema),
  provinces: z.array(soldSchema.extend({ code: z.string(), name: z.string() })),
  buyers: z.object({ all: z.int(), again: z.int() }),
  totals: z.object({ soldFen: fen, borneFen: fen, feeFen: fen, earnedFen: fen }),
});
