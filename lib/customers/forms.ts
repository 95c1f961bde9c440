import { z } from "zod";
import { orderNumber } from "@/lib/orders";
import { lines, words } from "@/lib/platform/words";
import { LONGEST_TAG, MOST_NOTE, MOST_WORDS } from "./index";

/** A buyer is named by any of their orders: neither phones nor accounts stand in addresses. */
const of = { order: orderNumber };

/** `seen` is the note that this one replaces. */
export const noteSchema = z.strictObject({
  ...of,
  note: lines(MOST_NOTE),
  seen: lines(MOST_NOTE),
});
export type NoteInput = z.output<typeof noteSchema>;

export const tagSchema = z.strictObject({ ...of, tag: words(LONGEST_TAG, 1), isOn: z.boolean() });
export type TagInput = z.output<typeof tagSchema>;

/** The same `clientId` is the same message, however often it is sent. */
export const remindSchema = z.strictObject({
  ...of,
  text: lines(MOST_WORDS, 1),
  clientId: z.string().regex(/^[\w.-]{8,60}$/),
});
export type RemindInput = z.output<typeof remindSchema>;
