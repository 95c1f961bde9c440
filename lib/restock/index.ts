import { z } from "zod";
import type { Picture } from "@/lib/media";

export const MOST_WISHES = 50;

export const askSchema = z.strictObject({ variantId: z.uuid(), bySms: z.boolean().default(false) });
export type AskToBeTold = z.output<typeof askSchema>;

/** Something that somebody waits for. */
export type WishView = {
  variantId: string;
  slug: string;
  title: string;
  label: string;
  picture: Picture | null;
  bySms: boolean;
};

/** That somebody is to be told of a variant, and whether by SMS too. */
export type Wait = { variantId: string; bySms: boolean };
