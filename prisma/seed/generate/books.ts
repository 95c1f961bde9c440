import type pg from "pg";
import { DAY } from "@/lib/platform/clock";

const HANDED_IN_AFTER = 7 * DAY;

/** What carriers took at doors a week ago and longer is with the county by now. */
const handIn = `
  WITH old AS (
    SELECT "place", "holder", array_agg("orderId") AS orders, sum("amountFen")::int AS fen
    FROM "CashOnDelivery" WHERE "place" = 'AT_CARRIER' AND "since" < $1 GROUP BY 1, 2
  ), written AS (
    INSERT INTO "CashHandover" ("id", "place", "holder", "amountFen", "byId", "at")
    SELECT gen_random_uuid(), old.place, old.holder, old.fen, u.id, $1
    FROM old CROSS JOIN (SELECT "userId" AS id FROM "RoleGrant" WHERE role = 'COUNTY_OFFICER' ORDER BY id LIMIT 1) u
    RETURNING id, "holder"
  )
  UPDATE "CashOnDelivery" c SET "place" = 'HANDED_IN', "handoverId" = w.id, "since" = $1
  FROM written w JOIN old ON old.holder = w.holder WHERE c."orderId" = ANY (old.orders)`;

/** Brings the books up to the orders that were loaded past their triggers; answers the milliseconds. */
export async function postBooks(client: pg.ClientBase, now: number) {
  const begun = performance.now();
  await client.query("SELECT freeze_old_fees()");
  await client.query("SELECT ledger_post_missing()");
  const took = performance.now() - begun;
  await client.query("SET session_replication_role = origin").catch(() => undefined);
  await client.query(handIn, [new Date(now - HANDED_IN_AFTER)]);
  return took;
}
