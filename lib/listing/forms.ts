import { z } from "zod";
import { askKinds, paperKinds, returnPolicies } from "@/lib/catalog";
import { lines, words } from "@/lib/platform/words";
import { MOST_FEN } from "./changed-price";

export const MOST_PHOTOS = 9;
const MOST_GRAMS = 500_000;
const MOST_SHELF_DAYS = 3_650;
const MOST_MAKE_DAYS = 60;
const MOST_ASKS = 6;

const title = words(60, 2);
const day = z.iso.date();
const photos = z.array(z.uuid()).min(1).max(MOST_PHOTOS);
const priceFen = z.number().int().min(1).max(MOST_FEN);
const grams = z.number().int().min(1).max(MOST_GRAMS);
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** The four things and a picture; `id` is the draft's, so that sending twice lists once. */
export const newProductSchema = z.strictObject({
  id: z.uuid(),
  shopId: z.uuid(),
  photos,
  title,
  priceFen,
  netWeightG: grams.nullable(),
  unit: z.enum(["JIN", "KG", "PIECE"]),
  stock: z.number().int().min(0).max(1_000_000),
  category: slug.optional(),
  voiceId: z.uuid().optional(),
});
export type NewProduct = z.output<typeof newProductSchema>;

const variant = z.strictObject({
  id: z.uuid().optional(),
  labelZh: words(24, 1),
  labelEn: words(40),
  priceFen,
  netWeightG: grams.nullable(),
  grossWeightG: grams,
  /** Pieces of a new variant. */
  stock: z.number().int().min(0).max(1_000_000).optional(),
});
export type VariantInput = z.output<typeof variant>;

const paper = z.strictObject({
  id: z.uuid().optional(),
  kind: z.enum(paperKinds),
  number: words(60, 1),
  issuerZh: words(60),
  issuedOn: day,
  expiresOn: day.nullable(),
  assetId: z.uuid().nullable(),
});
export type PaperInput = z.output<typeof paper>;

const bound = z.number().int().min(0).max(9_999).nullable();

/** What a buyer is asked before the work begins: a number between two in a unit, a word, one of a few. */
export const askSchema = z
  .strictObject({
    id: z.uuid().optional(),
    kind: z.enum(askKinds),
    labelZh: words(20, 1),
    unitZh: words(8),
    least: bound,
    most: bound,
    choices: z.array(words(20, 1)).max(12),
  })
  .refine(({ kind, choices }) =>
    kind === "CHOICE" ? new Set(choices).size > 1 : choices.length === 0,
  )
  .refine(({ least, most }) => least === null || most === null || least <= most);
export type AskInput = z.output<typeof askSchema>;

/** What an edit changes; what is left out stays. */
export const productPatchSchema = z
  .strictObject({
    titleZh: title,
    titleEn: words(120),
    summaryZh: words(120),
    summaryEn: words(240),
    storyZh: lines(2_000),
    storyEn: lines(4_000),
    keepingZh: lines(500),
    keepingEn: lines(1_000),
    ingredientsZh: words(300),
    ingredientsEn: words(600),
    shelfDays: z.number().int().min(1).max(MOST_SHELF_DAYS).nullable(),
    voiceId: z.uuid().nullable(),
    returnPolicy: z.enum(returnPolicies),
    /** Days of work before it can be sent. */
    makeDays: z.number().int().min(0).max(MOST_MAKE_DAYS),
    asks: z.array(askSchema).max(MOST_ASKS),
    category: slug,
    photos,
    variants: z.array(variant).min(1).max(12),
    papers: z.array(paper).max(12),
    madeFrom: z
      .array(
        z.strictObject({ inputId: z.uuid(), yieldPercent: z.number().int().min(1).max(1_000) }),
      )
      .max(6),
  })
  .partial();
export type ProductPatch = z.output<typeof productPatchSchema>;

/** Prices that are changed at once. */
const MOST_PRICES = 400;
const isOnce = (prices: { variantId: string }[]) =>
  new Set(prices.map(({ variantId }) => variantId)).size === prices.length;

/** `seenFen` is the price that this one replaces. */
const priceLine = z.strictObject({ variantId: z.uuid(), seenFen: priceFen, priceFen });
export type PriceLine = z.output<typeof priceLine>;

export const pricesSchema = z.strictObject({
  prices: z.array(priceLine).min(1).max(MOST_PRICES).refine(isOnce),
});

export const decideChangeSchema = z
  .strictObject({
    changeId: z.uuid(),
    approve: z.boolean(),
    note: lines(300),
    seen: z.iso.datetime(),
  })
  .refine(({ approve, note }) => approve || note.length > 0, { path: ["note"] });
export type Decision = z.output<typeof decideChangeSchema>;

/** Both days belong to the holiday; without an end it lasts until the seller is back. */
export const holidaySchema = z
  .strictObject({
    shopId: z.uuid(),
    from: day.nullable(),
    to: day.nullable(),
    note: words(80),
  })
  .refine(({ from, to }) => !to || (from !== null && from <= to), { path: ["to"] });
export type Holiday = z.output<typeof holidaySchema>;

/** What is left out stays. */
export const greetingSchema = z
  .strictObject({ greetingZh: words(120), greetingEn: words(240), voiceId: z.uuid().nullable() })
  .partial()
  .extend({ shopId: z.uuid() });
export type Greeting = z.output<typeof greetingSchema>;
