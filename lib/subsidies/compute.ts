import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { dayBegins, MINUTE } from "@/lib/platform/clock";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { countDeclared, countOrders, firstSellers } from "./count";
import { readFacts } from "./facts";
import { flagsOf } from "./flags";
import type { ComputeInput } from "./forms";
import { type Counted, hashOf } from "./hash";
import { cutoffOf, momentsOf, type Period, periodsOf } from "./period";
import { rewardOf } from "./reward";
import { dateOf, daysOf, findProgramme, type ProgrammeRow } from "./terms";

type Refusal = "NOT_FOUND" | "TOO_EARLY" | "CYCLE_COMPUTED" | "NOTHING_TO_PAY";

/** Each shop's orders of the period; also those who only declare, where that counts. */
async function gather(tx: Transaction, programme: ProgrammeRow, period: Period) {
  const found = await countOrders(tx, {
    programmeId: programme.id,
    startsOn: dayBegins(daysOf(programme).startsOn),
    until: momentsOf(period).until,
    cutoff: cutoffOf(period),
  });
  const shops = new Map<string, Counted[]>();
  for (const { shopId, ...order } of found)
    shops.set(shopId, [...(shops.get(shopId) ?? []), order]);
  return shops;
}

async function entitle(tx: Transaction, programme: ProgrammeRow, cycleId: string, period: Period) {
  const shops = await gather(tx, programme, period);
  const ids = [...shops.keys()];
  const declared = programme.countsDeclared ? await countDeclared(tx, period, ids) : new Map();
  const first =
    programme.firstSaleFen > 0 ? await firstSellers(tx, programme.id, ids) : new Set<string>();
  const rows = [...shops].map(([shopId, orders]) => {
    const netFen = orders.reduce((sum, order) => sum + order.netFen, 0);
    const declaredFen: number = declared.get(shopId) ?? 0;
    const firstSale = first.has(shopId) && netFen > 0;
    const rewardFen =
      rewardOf(programme, netFen + declaredFen) + (firstSale ? programme.firstSaleFen : 0);
    const sums = { netFen, declaredFen, firstSale, rewardFen };
    return { id: newId(), cycleId, shopId, ...sums, hash: hashOf(orders, declaredFen) };
  });
  await tx.subsidyEntitlement.createMany({ data: rows });
  await tx.subsidyOrder.createMany({
    data: rows.flatMap(({ id, shopId }) =>
      (shops.get(shopId) ?? []).map((order) => ({ entitlementId: id, ...order })),
    ),
  });
  return rows;
}

/** What is flagged waits for somebody's word from the start. */
async function flag(
  tx: Transaction,
  programme: ProgrammeRow,
  rows: { id: string; shopId: string }[],
  asked: { cycleId: string; cutoff: Date; period: Period },
) {
  const facts = await readFacts(tx, asked);
  const flags = facts.flatMap((fact) =>
    flagsOf(fact, programme).map((found) => ({
      entitlementId: rows.find(({ shopId }) => shopId === fact.shopId)?.id ?? "",
      ...found,
    })),
  );
  await tx.subsidyFlag.createMany({ data: flags });
  await tx.subsidyEntitlement.updateMany({
    where: { id: { in: flags.map(({ entitlementId }) => entitlementId) } },
    data: { status: "HELD" },
  });
}

async function write(
  tx: Transaction,
  { programmeId, fromOn }: ComputeInput,
  now: Date,
): Promise<Result<{ id: string }, Refusal>> {
  await tx.$queryRaw(
    Prisma.sql`SELECT 1 FROM "SubsidyProgramme" WHERE id = ${programmeId}::uuid FOR UPDATE`,
  );
  const programme = await findProgramme(tx, programmeId);
  const period = programme && periodsOf(daysOf(programme)).find((one) => one.fromOn === fromOn);
  if (!programme || !period || programme.endedAt) return fail("NOT_FOUND");
  const cutoff = cutoffOf(period);
  if (cutoff > now) return fail("TOO_EARLY");
  const before = await tx.subsidyCycle.count({
    where: { programmeId, fromOn: dateOf(fromOn), status: { not: "CANCELLED" } },
  });
  if (before > 0) return fail("CYCLE_COMPUTED");
  const id = newId();
  const days = { fromOn: dateOf(period.fromOn), untilOn: dateOf(period.untilOn) };
  await tx.subsidyCycle.create({ data: { id, programmeId, ...days, cutoff, computedAt: now } });
  const rows = await entitle(tx, programme, id, period);
  if (!rows.some(({ rewardFen }) => rewardFen > 0)) return fail("NOTHING_TO_PAY");
  await flag(tx, programme, rows, { cycleId: id, cutoff, period });
  return ok({ id });
}

/**
 * Counts a period of a programme: who sold how much by the books, which orders that stands on, and what should
 * be looked at. TOO_EARLY while orders of it can still come back; CYCLE_COMPUTED once, also when two compute
 * at once; NOTHING_TO_PAY when nobody reached anything.
 */
export async function computeCycle(
  viewer: Viewer,
  input: ComputeInput,
  now = new Date(),
): Promise<Result<{ id: string }, Refusal>> {
  if (!mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
  return attempt<{ id: string }, Refusal>(async (tx) => {
    const made = await write(tx, input, now);
    if (made.ok)
      await logAction(tx, viewer, {
        action: "subsidy:compute",
        subject: `subsidy:${made.data.id}`,
      });
    return made;
  }, 2 * MINUTE);
}
