import { z } from "zod";

/** Goods of a shop as a card in a conversation shows them. */
export const goodsSchema = z.array(
  z.object({
    slug: z.string(),
    title: z.string(),
    picture: z
      .object({
        key: z.string(),
        width: z.number(),
        height: z.number(),
        alt: z.string(),
        colour: z.string().nullable(),
        isSample: z.boolean(),
      })
      .nullable(),
  }),
);
