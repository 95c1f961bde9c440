import { z } from "zod";
import { type Ask, askKinds, returnPolicies } from "@/lib/catalog";
import { type Bounds, breaches } from "@/lib/limits";
import type { Picture } from "@/lib/media";
import { fenSchema } from "@/lib/platform/money/fen-schema";
import { reasons, type Special } from "@/lib/specials";

/** Why a line can't be bought as it stands; another number mends NOT_ENOUGH and what passes a limit. */
const lineProblems = ["SOLD_OUT", "NOT_ENOUGH", ...breaches, "HIDDEN", "SHOP_CLOSED"] as const;
export type LineProblem = (typeof lineProblems)[number];

const pictureSchema = z.object({
  key: z.string(),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  colour: z.string().nullable(),
  isSample: z.boolean(),
}) satisfies z.ZodType<Picture>;

const askSchema = z.object({
  id: z.string(),
  kind: z.enum(askKinds),
  label: z.string(),
  unit: z.string(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  choices: z.array(z.string()),
}) satisfies z.ZodType<Ask>;

const specialSchema = z.object({
  id: z.string(),
  priceFen: fenSchema,
  shelfFen: fenSchema,
  wasFen: fenSchema,
  endsAt: z.string(),
  most: z.int().nullable(),
  why: z.enum(reasons).nullable(),
}) satisfies z.ZodType<Special>;

const boundsSchema = z.object({
  least: z.int(),
  mostOnce: z.int().nullable(),
  mostEach: z.int().nullable(),
  eachDays: z.int().nullable(),
  had: z.int(),
}) satisfies z.ZodType<Bounds>;

export const cartLineSchema = z.object({
  id: z.string(),
  variantId: z.string(),
  productSlug: z.string(),
  title: z.string(),
  label: z.string(),
  picture: pictureSchema.nullable(),
  unitFen: fenSchema,
  /** The lower price that runs, whether it holds for so many or not. */
  special: specialSchema.nullable(),
  /** The price when it was put in; differs from `unitFen` when the seller changed it since. */
  seenFen: fenSchema,
  quantity: z.int(),
  /** The fewest and the most of it that can be bought now. */
  least: z.int(),
  limit: z.int(),
  /** How few and how many the shop lets one buy, and what this buyer has had. */
  bounds: boundsSchema.nullable(),
  selected: z.boolean(),
  grossWeightG: z.int(),
  returnPolicy: z.enum(returnPolicies),
  /** Answered at checkout. */
  asks: z.array(askSchema),
  problem: z.enum(lineProblems).nullable(),
});

export type CartLineView = z.output<typeof cartLineSchema>;
