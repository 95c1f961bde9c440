import "server-only";
import { direct, Prisma } from "@/lib/platform/db";

/** Channel on which every instance of the app hears which tags are spoiled. */
export const SPOILED = "spoiled_tags";

const A_BATCH = 500;

/** One pump at a time, so that what has a key replaces what came before it. */
const TURN = 7_262_001;

type Batch = { mine: boolean; moved: number; events: number };

/**
 * Carries one batch on and forgets it, in one statement: all of it happens or nothing, whatever is killed
 * meanwhile. Its NOTIFYs stand in a transaction that nobody waits for.
 */
async function moveBatch() {
  const [batch] = await direct.$queryRaw<Batch[]>(Prisma.sql`
    WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(${TURN}) AS mine),
    batch AS (
      DELETE FROM "Outbox" WHERE id IN (
        SELECT o.id FROM "Outbox" o, turn WHERE turn.mine ORDER BY o.id LIMIT ${A_BATCH}
        FOR UPDATE OF o SKIP LOCKED)
      RETURNING *),
    jobs AS (
      SELECT DISTINCT ON (coalesce(key, id::text)) * FROM batch WHERE kind = 'JOB'
      ORDER BY coalesce(key, id::text), id DESC),
    specs AS (
      SELECT array_agg((name, payload::json, NULL, coalesce("runAt", "createdAt"), 12::smallint, key, NULL, NULL)
        ::graphile_worker.job_spec ORDER BY id) AS all FROM jobs HAVING count(*) > 0),
    added AS (SELECT job.id FROM specs, LATERAL graphile_worker.add_jobs(specs.all) AS job),
    told AS (SELECT pg_notify(${SPOILED}, payload::text) AS one FROM batch WHERE kind = 'TAGS'),
    said AS (
      INSERT INTO "LiveEvent" (room, kind, data)
      SELECT name, payload ->> 'kind', payload -> 'data' FROM batch WHERE kind = 'EVENT' ORDER BY id
      RETURNING id)
    SELECT count(*)::int AS moved, (SELECT mine FROM turn), (SELECT count(*)::int FROM said) AS events, (SELECT count(id) FROM added), (SELECT count(one) FROM told) FROM batch`);
  return batch ?? { mine: false, moved: 0, events: 0 };
}

/** Carries everything on that is committed by now; `mine` is false when another pump was at it. */
export async function moveAll() {
  let batch = await moveBatch();
  let { events } = batch;
  while (batch.moved === A_BATCH) {
    batch = await moveBatch();
    events += batch.events;
  }
  return { mine: batch.mine, events };
}
