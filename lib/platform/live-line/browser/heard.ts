/** One thing that was said in a room, or the line's own `missed` and `gone` (see ../frame). */
export type Heard = { id: number; room: string; kind: string; data: unknown };

export function readHeard(text: string): Heard | null {
  try {
    const heard: unknown = JSON.parse(text);
    const isOne = typeof heard === "object" && heard !== null && "room" in heard;
    return isOne ? (heard as Heard) : null;
  } catch {
    return null;
  }
}
