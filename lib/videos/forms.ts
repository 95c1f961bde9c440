import { z } from "zod";
import { words } from "@/lib/platform/words";
import { CAPTION_LENGTH, MOST_GOODS } from "./index";

export const postSchema = z.strictObject({
  shop: z.uuid(),
  /** Assets that the viewer has sent: a film, and a picture of it. */
  film: z.uuid(),
  poster: z.uuid(),
  caption: words(CAPTION_LENGTH, 1),
  products: z.array(z.uuid()).max(MOST_GOODS),
});
export type PostInput = z.output<typeof postSchema>;

export const videoSchema = z.strictObject({ id: z.uuid() });

export const removeSchema = z.strictObject({ id: z.uuid(), isGone: z.boolean() });
export type RemoveInput = z.output<typeof removeSchema>;

export const likeSchema = z.strictObject({ id: z.uuid(), isOn: z.boolean() });
export type LikeInput = z.output<typeof likeSchema>;

export const takeDownSchema = z.strictObject({ id: z.uuid(), reason: words(200, 1) });
export type TakeDownInput = z.output<typeof takeDownSchema>;
