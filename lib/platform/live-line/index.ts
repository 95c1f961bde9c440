import "server-only";
import { direct, Prisma, type Statements } from "@/lib/platform/db";
import { type Json, leaveSql, type Message } from "@/lib/platform/outbox";
import type { Room } from "./room";

export type { Room, RoomLaws } from "./room";

/** What goes into the outbox when something is said in a room; at most 8,000 bytes. */
export const saying = (room: Room, kind: string, data: Json = null): Message => ({
  kind: "EVENT",
  name: room,
  payload: { kind, data },
});

/** Says something in a room once the transaction commits: who listens hears it within a fifth of a second. */
export const publish = (tx: Statements, room: Room, kind: string, data: Json = null) =>
  tx.$executeRaw(leaveSql([saying(room, kind, data)]));

/** Where a page that is rendered now stands: what is said later is told to who listens since then. */
export async function liveNow(): Promise<number> {
  const [row] = await direct.$queryRaw<{ id: number }[]>(
    Prisma.sql`SELECT coalesce(max(id), 0)::float8 AS id FROM "LiveEvent"`,
  );
  return row?.id ?? 0;
}
