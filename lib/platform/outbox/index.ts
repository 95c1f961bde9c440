import "server-only";
import { Prisma } from "@/lib/platform/db";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a transaction says once it commits. */
export type Message = {
  kind: "JOB" | "TAGS" | "EVENT";
  /** The task of a job, the room of an event. */
  name?: string;
  payload: Json;
  runAt?: Date;
  key?: string;
};

/** The INSERT that leaves these for the pump, to stand alone or at the end of a statement that writes more. */
export const leaveSql = (messages: Message[]): Prisma.Sql => Prisma.sql`
  INSERT INTO "Outbox" (kind, name, payload, "runAt", key)
  SELECT m.kind::"OutboxKind", m.name, m.payload::jsonb, m."runAt", m.key FROM unnest(
    ${messages.map(({ kind }) => kind)}::text[], ${messages.map(({ name }) => name ?? "")}::text[],
    ${messages.map(({ payload }) => JSON.stringify(payload))}::text[],
    ${messages.map(({ runAt }) => runAt ?? null)}::timestamptz[],
    ${messages.map(({ key }) => key ?? null)}::text[]
  ) WITH ORDINALITY AS m(kind, name, payload, "runAt", key, turn) ORDER BY m.turn`;
