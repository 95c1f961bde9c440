import "server-only";
import { viewerWith } from "@/lib/platform/auth";
import type { Listener, Rooms } from "./audience";
import { sign } from "./frame";
import { type RoomLaws, roomsFor } from "./room";

/** Room of what database triggers say when a session, membership, grant or consent of a user ends. */
const RIGHTS = "rights:";

export const userOfRights = (room: string) =>
  room.startsWith(RIGHTS) ? room.slice(RIGHTS.length) : null;

/** Takes from listeners what they may not hear any more. */
export function watchRights(rooms: Rooms, laws: RoomLaws) {
  async function look(listener: Listener) {
    const viewer = await viewerWith(listener.credentials, "only looked at");
    const before = listener.rooms;
    const allowed = await roomsFor(laws, viewer, before);
    rooms.keep(listener, allowed);
    for (const room of before) if (!allowed.includes(room)) listener.sink.write(sign(room, "gone"));
    if (allowed.length === 0) listener.sink.end();
  }

  async function lookAt(which: (listener: Listener) => boolean) {
    for (const listener of [...rooms.all].filter(which)) {
      // Who can't be looked at hears nothing until they have come anew.
      await look(listener).catch(() => listener.sink.end());
    }
  }

  return {
    look,
    ofUser: (userId: string) => lookAt((one) => one.userId === userId),
    /** Sessions also end by themselves. */
    ofAll: () => lookAt((one) => one.userId !== null),
  };
}
