import { z } from "zod";

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

export const shopSchema = z.strictObject({ shop: slug });
export type OfShop = z.output<typeof shopSchema>;

export const newsSchema = z.strictObject({ shop: slug, wantsNews: z.boolean() });
export type WantsNews = z.output<typeof newsSchema>;
