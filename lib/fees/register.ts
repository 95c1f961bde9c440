import "server-only";
import { changedMeanwhile, logAction } from "@/lib/audit/mutations";
import { markOf } from "@/lib/audit/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { attempt, db, Prisma, type Transaction } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { FeeRuleInput, FeeRuleRow } from "./form";

const MOST = 500;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

function stateOn(today: string, startsOn: string, endsOn: string | null): FeeRuleRow["state"] {
  if (startsOn > today) return "COMING";
  return endsOn === null || today <= endsOn ? "HOLDS" : "OVER";
}

const names = { nameZh: true, nameEn: true } as const;

/** Every rule with what it is of and whether it holds today, the latest first; nothing for strangers. */
export async function listFeeRules(viewer: Viewer, locale: Locale): Promise<FeeRuleRow[]> {
  if (!mayAct(viewer, "fee:edit")) return [];
  const rows = await db.feeRule.findMany({
    include: { shop: { select: names }, category: { select: names } },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    take: MOST,
  });
  const today = businessDay(new Date());
  return rows.map(({ shop, category, ...row }) => {
    const startsOn = dayOf(row.startsOn);
    const endsOn = row.endsOn && dayOf(row.endsOn);
    const of = shop ?? category;
    const { id, shopId, categoryId, basisPoints, note } = row;
    const rule = { shopId, categoryId, basisPoints, note, startsOn, endsOn };
    return {
      id,
      ...rule,
      seen: markOf(said(rule)),
      of: of ? pick(of, "name", locale) : "",
      state: stateOn(today, startsOn, endsOn),
    };
  });
}

type Refusal = "NOT_FOUND" | "CHANGED_MEANWHILE" | "DAY_PAST" | "FEE_OVERLAPS" | "FEE_BEGUN";

const lockRules = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('fees', 0))`);

/** A rule of the same shop, shelf or default that holds on one of these days. */
const rivalOf = (tx: Transaction, rule: FeeRuleInput) =>
  tx.feeRule.findFirst({
    where: {
      shopId: rule.shopId,
      categoryId: rule.categoryId,
      ...(rule.endsOn && { startsOn: { lte: dateOf(rule.endsOn) } }),
      OR: [{ endsOn: null }, { endsOn: { gte: dateOf(rule.startsOn) } }],
    },
    select: { startsOn: true, endsOn: true },
  });

async function isThere(tx: Transaction, { shopId, categoryId }: FeeRuleInput) {
  if (shopId) return (await tx.shop.count({ where: { id: shopId } })) > 0;
  return !categoryId || (await tx.category.count({ where: { id: categoryId } })) > 0;
}

const said = (rule: FeeRuleInput) => ({
  basisPoints: rule.basisPoints,
  startsOn: rule.startsOn,
  endsOn: rule.endsOn,
  note: rule.note,
});

/**
 * Adds a rule from today on or later: what was owed before is never worked out anew. FEE_OVERLAPS
 * where another rule of the same shop, shelf or default holds on one of its days.
 */
export const addFeeRule = (
  viewer: Viewer,
  rule: FeeRuleInput,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "fee:edit") || !(await isThere(tx, rule))) return fail("NOT_FOUND");
    if (rule.startsOn < businessDay(new Date())) {
      return fail("DAY_PAST", { fields: { startsOn: ["DAY_PAST"] } });
    }
    await lockRules(tx);
    const rival = await rivalOf(tx, rule);
    if (rival) {
      return fail("FEE_OVERLAPS", {
        fields: { startsOn: ["FEE_OVERLAPS"] },
        detail: { from: dayOf(rival.startsOn), to: rival.endsOn ? dayOf(rival.endsOn) : "…" },
      });
    }
    const { id } = await tx.feeRule.create({
      data: {
        ...rule,
        startsOn: dateOf(rule.startsOn),
        endsOn: rule.endsOn ? dateOf(rule.endsOn) : null,
        createdBy: viewer.kind === "user" ? viewer.userId : null,
      },
    });
    await logAction(tx, viewer, {
      action: "fee:add",
      subject: subjectOf(id, rule),
      after: said(rule),
    });
    return ok({ id });
  });

const subjectOf = (id: string, rule: { shopId: string | null; categoryId: string | null }) =>
  rule.shopId
    ? `shop:${rule.shopId}`
    : rule.categoryId
      ? `category:${rule.categoryId}`
      : `fee:${id}`;

async function findRule(tx: Transaction, id: string): Promise<FeeRuleInput | null> {
  const row = await tx.feeRule.findUnique({ where: { id } });
  return (
    row && {
      shopId: row.shopId,
      categoryId: row.categoryId,
      basisPoints: row.basisPoints,
      note: row.note,
      startsOn: dayOf(row.startsOn),
      endsOn: row.endsOn && dayOf(row.endsOn),
    }
  );
}

/** Says which day is a rule's last: today or later, and within what it had. */
export const endFeeRule = (
  viewer: Viewer,
  { id, seen, endsOn }: { id: string; seen: string; endsOn: string },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "fee:edit")) return fail("NOT_FOUND");
    await lockRules(tx);
    const rule = await findRule(tx, id);
    if (!rule) return fail("NOT_FOUND");
    const [subject, now, wanted] = [subjectOf(id, rule), said(rule), { endsOn }];
    const stale = await changedMeanwhile(tx, { subject, acts: "fee:", now, seen, wanted });
    if (stale) return stale;
    const today = businessDay(new Date());
    const isTooLate = rule.endsOn !== null && rule.endsOn < endsOn;
    if (endsOn < today || endsOn < rule.startsOn || isTooLate) {
      return fail("DAY_PAST", { fields: { endsOn: ["DAY_PAST"] } });
    }
    await tx.feeRule.update({ where: { id }, data: { endsOn: dateOf(endsOn) } });
    await logAction(tx, viewer, {
      action: "fee:end",
      subject,
      before: now,
      after: { ...now, endsOn },
    });
    return done;
  });

/** Takes back a rule that has not begun; one that has is ended instead (FEE_BEGUN). */
export const removeFeeRule = (
  viewer: Viewer,
  { id, seen }: { id: string; seen: string },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "fee:edit")) return fail("NOT_FOUND");
    await lockRules(tx);
    const rule = await findRule(tx, id);
    if (!rule) return fail("NOT_FOUND");
    const [subject, now] = [subjectOf(id, rule), said(rule)];
    const stale = await changedMeanwhile(tx, { subject, acts: "fee:", now, seen });
    if (stale) return stale;
    if (rule.startsOn <= businessDay(new Date())) return fail("FEE_BEGUN");
    await tx.feeRule.delete({ where: { id } });
    await logAction(tx, viewer, {
      action: "fee:remove",
      subject,
      before: now,
    });
    return done;
  });
