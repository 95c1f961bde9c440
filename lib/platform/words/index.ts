import { z } from "zod";

/** What no reader sees: control, format (direction, zero width, tags), surrogate and private characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** Line and paragraph ends of all systems. */
const ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;

/** More than this is no typing; it is refused before anybody reads it. */
const ROOM = 4;

const written = (most: number, least: number, clean: (typed: string) => string) =>
  z
    .string()
    .max(most * ROOM)
    .transform(clean)
    .pipe(z.string().min(least).max(most));

const tidy = (text: string) => text.replace(UNSEEN, "").normalize("NFC").trim();

/** Free text in one line: composed, trimmed, of at most so many characters, without what nobody sees. */
export const words = (most: number, least = 0) =>
  written(most, least, (typed) => tidy(typed.replace(ENDS, " ").replace(/[\n\t]/g, " ")));

/** The same in any number of lines. */
export const lines = (most: number, least = 0) =>
  written(most, least, (typed) =>
    typed.replace(ENDS, "\n").replace(/\t/g, " ").split("\n").map(tidy).join("\n").trim(),
  );

/** A mark that a form was given and sends back: printable ASCII, read by nobody. */
export const mark = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\x20-\x7e]*$/);
