import type { Credentials } from "@/lib/platform/auth";
import type { LiveEvent } from "./events";
import type { Room } from "./room";

/** One browser's end of the line. `write` never waits: a sink that can't keep up closes itself. */
export type Sink = { write: (bytes: Buffer) => void; end: () => void };

export type Listener = {
  credentials: Credentials;
  userId: string | null;
  rooms: Room[];
  sink: Sink;
  /** The last event it was told; the line and the replay may both bring one. */
  told: number;
  /** What is said while the listener is told what it missed. */
  held: LiveEvent[] | null;
};

const nobody: ReadonlySet<Listener> = new Set();

/** Who listens at this process, and where. */
export function openRooms() {
  const rooms = new Map<string, Set<Listener>>();
  const listeners = new Set<Listener>();

  function leaveRoom(listener: Listener, room: Room) {
    const others = rooms.get(room);
    others?.delete(listener);
    if (others?.size === 0) rooms.delete(room);
  }

  return {
    all: listeners as ReadonlySet<Listener>,
    in: (room: string) => rooms.get(room) ?? nobody,
    enter(listener: Listener) {
      listeners.add(listener);
      for (const room of listener.rooms) {
        const others = rooms.get(room) ?? new Set();
        rooms.set(room, others.add(listener));
      }
    },
    /** Stays in these rooms only. */
    keep(listener: Listener, kept: Room[]) {
      for (const room of listener.rooms) if (!kept.includes(room)) leaveRoom(listener, room);
      listener.rooms = kept;
    },
    leave(listener: Listener) {
      listeners.delete(listener);
      for (const room of listener.rooms) leaveRoom(listener, room);
    },
  };
}

export type Rooms = ReturnType<typeof openRooms>;
