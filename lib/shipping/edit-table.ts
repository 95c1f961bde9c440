import "server-only";
import { changedMeanwhile, logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { type FreightRuleInput, rivalOf, termsOf } from "./table";

const columns = {
  id: true,
  zoneZh: true,
  zoneEn: true,
  provinceCodes: true,
  firstG: true,
  firstFen: true,
  nextG: true,
  nextFen: true,
  freeOverFen: true,
} as const;

/** One officer changes the table after the other, so that no province gets two prices. */
const lockTable = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('freight', 0))`);

const readTable = (tx: Transaction) =>
  tx.freightRule.findMany({
    where: { shopId: null },
    select: { ...columns, sort: true },
    orderBy: { sort: "asc" },
  });

type Refusal = "NOT_FOUND" | "CHANGED_MEANWHILE" | "PROVINCE_TAKEN" | "ELSEWHERE_TAKEN";

/**
 * Adds a row to the county's freight table or changes one; answers its id. Baskets and checkouts ask
 * by it from the next request on. PROVINCE_TAKEN and ELSEWHERE_TAKEN name the row that has the place.
 */
export const saveFreightRule = (
  viewer: Viewer,
  { id, seen, ...rule }: FreightRuleInput,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "freight:edit")) return fail("NOT_FOUND");
    await lockTable(tx);
    const table = await readTable(tx);
    const before = table.find((row) => row.id === id);
    if (id && !before) return fail("NOT_FOUND");
    const kept = id ?? newId();
    const subject = `freight:${kept}`;
    const stale =
      before &&
      (await changedMeanwhile(tx, {
        subject,
        acts: "freight:",
        now: termsOf(before),
        seen,
        wanted: rule,
      }));
    if (stale) return stale;
    const rival = rivalOf(table, { id, ...rule });
    if (rival) {
      const code = rule.provinceCodes.length === 0 ? "ELSEWHERE_TAKEN" : "PROVINCE_TAKEN";
      return fail(code, { fields: { provinceCodes: [code] }, detail: { zone: rival.zoneZh } });
    }
    const last = table.reduce((most, { sort }) => Math.max(most, sort), -1);
    await tx.freightRule.upsert({
      where: { id: kept },
      create: { id: kept, ...rule, sort: last + 1 },
      update: rule,
    });
    await logAction(tx, viewer, {
      action: before ? "freight:edit" : "freight:add",
      subject,
      ...(before && { before: termsOf(before) }),
      after: rule,
    });
    return ok({ id: kept });
  });

/** Takes a row out of the county's table: parcels there cost what "everywhere else" says, or don't go. */
export const removeFreightRule = (
  viewer: Viewer,
  { id, seen }: { id: string; seen: string },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "freight:edit")) return fail("NOT_FOUND");
    await lockTable(tx);
    const before = (await readTable(tx)).find((row) => row.id === id);
    if (!before) return fail("NOT_FOUND");
    const [subject, now] = [`freight:${id}`, termsOf(before)];
    const stale = await changedMeanwhile(tx, { subject, acts: "freight:", now, seen });
    if (stale) return stale;
    await tx.freightRule.delete({ where: { id } });
    await logAction(tx, viewer, {
      action: "freight:remove",
      subject,
      before: now,
    });
    return done;
  });
