import "server-only";
import { direct, Prisma } from "@/lib/platform/db";
import type { Json } from "@/lib/platform/outbox";

export type LiveEvent = { id: number; room: string; kind: string; data: Json };

const MOST_MISSED = 200;
const A_BATCH = 100;

const columns = Prisma.sql`id::float8 AS id, room, kind, data`;

/** The next that were said after this one, in any room. */
export const readAfter = (id: number) =>
  direct.$queryRaw<LiveEvent[]>(
    Prisma.sql`SELECT ${columns} FROM "LiveEvent" WHERE id > ${id} ORDER BY id LIMIT ${A_BATCH}`,
  );

/** What was said in these rooms after this event; null when it is too much, or too long ago to be known. */
export async function readMissed(rooms: readonly string[], since: number) {
  const [first] = await direct.$queryRaw<{ id: number }[]>(
    Prisma.sql`SELECT coalesce(min(id), 0)::float8 AS id FROM "LiveEvent"`,
  );
  if (first && since < first.id - 1) return null;
  const missed = await direct.$queryRaw<LiveEvent[]>(Prisma.sql`
    SELECT ${columns} FROM "LiveEvent" WHERE room = ANY(${rooms}::text[]) AND id > ${since}
    ORDER BY id LIMIT ${MOST_MISSED + 1}`);
  return missed.length > MOST_MISSED ? null : missed;
}

/** The newest stays: it says from where on the others count. */
export const forgetOld = () =>
  direct.$executeRaw(Prisma.sql`
    DELETE FROM "LiveEvent"
    WHERE "createdAt" < now() - interval '1 hour' AND id < (SELECT max(id) FROM "LiveEvent")`);
