import type { Viewer } from "@/lib/platform/auth";

/** A kind of thing and which one: `order:D123`, `shop:<id>`. */
export type Room = `${string}:${string}`;

/** Whether this viewer may hear what is said about the thing, by its kind; a kind without a law is nobody's. */
export type RoomLaws = Record<
  string,
  (viewer: Viewer, thing: string) => boolean | Promise<boolean>
>;

const NAME = /^[a-z]+:[\w-]{1,100}$/;
const MOST_ROOMS = 20;

export const roomsIn = (list: string): Room[] =>
  [...new Set(list.split(","))]
    .filter((name): name is Room => NAME.test(name))
    .slice(0, MOST_ROOMS);

/** Those of these rooms in which this viewer may listen. */
export async function roomsFor(laws: RoomLaws, viewer: Viewer, rooms: readonly Room[]) {
  const answers = await Promise.all(
    rooms.map(async (room) => {
      const [kind = "", thing = ""] = room.split(":");
      const law = Object.hasOwn(laws, kind) ? laws[kind] : undefined;
      return (await law?.(viewer, thing)) === true;
    }),
  );
  return rooms.filter((_, index) => answers[index]);
}
