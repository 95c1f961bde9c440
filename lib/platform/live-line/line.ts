import "server-only";
import { type Credentials, viewerWith } from "@/lib/platform/auth";
import { type Listener, openRooms, type Sink } from "./audience";
import { type LiveEvent, readMissed } from "./events";
import { frameOf, HEART_BEAT, sign } from "./frame";
import { liveNow } from "./index";
import { readInTurn } from "./reader";
import { userOfRights, watchRights } from "./rights";
import { type Room, type RoomLaws, roomsFor } from "./room";

export type Wish = { credentials: Credentials; rooms: Room[]; since: number | null; sink: Sink };

export type Line = ReturnType<typeof openLine>;

const HEART_BEAT_MS = 25_000;
/** A bell that was not heard is made good by this. */
const LOOK_MS = 5_000;
const RIGHTS_MS = 300_000;

const every = (ms: number, work: () => void) => setInterval(work, ms).unref();

function tell(listener: Listener, event: LiveEvent, frame: Buffer) {
  if (listener.held) return void listener.held.push(event);
  if (event.id <= listener.told) return;
  listener.told = event.id;
  listener.sink.write(frame);
}

/** Tells who comes back what was said meanwhile, and then what was said while it was told that. */
async function catchUp(listener: Listener, since: number | null) {
  const { sink, rooms } = listener;
  listener.told = since ?? (await liveNow());
  const missed = await readMissed(rooms, listener.told);
  if (!missed) for (const room of rooms) sink.write(sign(room, "missed"));
  const held = listener.held ?? [];
  listener.held = null;
  for (const event of [...(missed ?? []), ...held]) tell(listener, event, frameOf(event));
}

/** The line of this process. `laws` say who may hear what. */
export function openLine(laws: RoomLaws) {
  const rooms = openRooms();
  const rights = watchRights(rooms, laws);
  let changes = 0;

  function deliver(event: LiveEvent) {
    const userId = userOfRights(event.room);
    if (userId) {
      changes += 1;
      void rights.ofUser(userId);
    }
    const inside = rooms.in(event.room);
    if (inside.size === 0) return;
    const frame = frameOf(event);
    for (const listener of inside) tell(listener, event, frame);
  }

  const look = readInTurn(deliver);
  const timers = [
    every(HEART_BEAT_MS, () => {
      for (const { sink } of rooms.all) sink.write(HEART_BEAT);
    }),
    every(LOOK_MS, () => void (rooms.all.size > 0 && look())),
    every(RIGHTS_MS, () => void rights.ofAll()),
  ];
  void look();

  return {
    /** Something was said: reads and delivers it. */
    look,
    size: () => rooms.all.size,
    /** Lets a browser listen and answers how it leaves; tells it what it may not hear, and ends when that is all. */
    async join({ credentials, rooms: wished, since, sink }: Wish): Promise<() => void> {
      const before = changes;
      const viewer = await viewerWith(credentials, "only looked at");
      const allowed = await roomsFor(laws, viewer, wished);
      for (const room of wished) if (!allowed.includes(room)) sink.write(sign(room, "gone"));
      const userId = viewer.kind === "user" ? viewer.userId : null;
      const listener: Listener = { credentials, userId, rooms: allowed, sink, told: 0, held: [] };
      if (allowed.length === 0) sink.end();
      else {
        rooms.enter(listener);
        await catchUp(listener, since);
        if (changes !== before) await rights.look(listener);
      }
      return () => rooms.leave(listener);
    },
    close() {
      for (const timer of timers) clearInterval(timer);
      for (const { sink } of rooms.all) sink.end();
    },
  };
}
