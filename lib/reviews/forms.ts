import { z } from "zod";
import { lines } from "@/lib/platform/words";
import { hideReasons, MOST_LETTERS, MOST_PHOTOS } from "./index";

const said = { text: lines(MOST_LETTERS), voice: z.uuid().nullable() };
const photos = z.array(z.uuid()).max(MOST_PHOTOS);
const lineId = z.uuid();
const reviewId = z.uuid();

export const writeSchema = z.strictObject({
  lineId,
  stars: z.number().int().min(1).max(5),
  ...said,
  photos,
});
export const followUpSchema = z.strictObject({ lineId, ...said, photos });
export const answerSchema = z.strictObject({ reviewId, ...said });
export const hideSchema = z.strictObject({ reviewId, reason: z.enum(hideReasons) });
export const showSchema = z.strictObject({ reviewId });

export type WriteInput = z.output<typeof writeSchema>;
export type FollowUpInput = z.output<typeof followUpSchema>;
export type AnswerInput = z.output<typeof answerSchema>;
export type HideInput = z.output<typeof hideSchema>;
