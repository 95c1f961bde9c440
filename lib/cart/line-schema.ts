import { z } from "zod";
import { askSchema, returnPolicies } from "@/lib/catalog";
import { pictureSchema } from "@/lib/media";
import { fenSchema } from "@/lib/platform/money";

/** Why a line can't be bought as it stands; NOT_ENOUGH is mended by taking fewer. */
const lineProblems = ["SOLD_OUT", "NOT_ENOUGH", "HIDDEN", "SHOP_CLOSED"] as const;
export type LineProblem = (typeof lineProblems)[number];

export const cartLineSchema = z.object({
  id: z.string(),
  variantId: z.string(),
  productSlug: z.string(),
  title: z.string(),
  label: z.string(),
  picture: pictureSchema.nullable(),
  unitFen: fenSchema,
  /** The price when it was put in; differs from `unitFen` when the seller changed it since. */
  seenFen: fenSchema,
  quantity: z.int(),
  /** The most of it that can be bought now. */
  limit: z.int(),
  selected: z.boolean(),
  grossWeightG: z.int(),
  returnPolicy: z.enum(returnPolicies),
  /** Answered at checkout. */
  asks: z.array(askSchema),
  problem: z.enum(lineProblems).nullable(),
});

export type CartLineView = z.output<typeof cartLineSchema>;
