import type { LiveEvent } from "./events";
import type { Room } from "./room";

/** A comment: keeps proxies from closing, and finds browsers that have gone without a word. */
export const HEART_BEAT = Buffer.from(":\n\n");

export const frameOf = ({ id, room, kind, data }: LiveEvent) =>
  Buffer.from(`id: ${id}\ndata: ${JSON.stringify({ id, room, kind, data })}\n\n`);

/**
 * A word of the line itself: `missed` (too much was said meanwhile: read the page anew) or `gone` (you may
 * not hear this room, or not any more).
 */
export const sign = (room: Room, kind: "missed" | "gone") =>
  Buffer.from(`data: ${JSON.stringify({ id: 0, room, kind, data: null })}\n\n`);
