import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { ProgrammeInput } from "@/lib/subsidies/forms";
import { addProgramme, computeCycle, proposeCycle } from "@/lib/subsidies/mutations";
import { createOfficer } from "@/tests/factories";

const today = () => businessDay(new Date());
/** When all that was received until today is settled. */
export const later = () => inFuture(20 * DAY);

export const wish = (more: Partial<ProgrammeInput> = {}): ProgrammeInput => ({
  nameZh: "销售奖励",
  nameEn: "Sales reward",
  rule: "TIERS",
  period: "WHOLE",
  tiers: [
    { fromFen: 2_000, rewardFen: 500 },
    { fromFen: 100_000, rewardFen: 9_000 },
  ],
  basisPoints: 0,
  capFen: 0,
  firstSaleFen: 0,
  countsDeclared: false,
  startsOn: businessDay(inFuture(-40 * DAY)),
  endsOn: today(),
  budgetFen: 10_000_000,
  ...more,
});

export async function programme(more: Partial<ProgrammeInput> = {}) {
  const officer = await createOfficer("做账的");
  const made = await addProgramme(officer, wish(more));
  if (!made.ok) throw new Error(made.code);
  return { officer, programmeId: made.data.id, fromOn: wish(more).startsOn };
}

export async function computed(more: Partial<ProgrammeInput> = {}) {
  const asked = await programme(more);
  const made = await computeCycle(asked.officer, asked, later());
  if (!made.ok) throw new Error(made.code);
  return { ...asked, id: made.data.id };
}

export async function proposed(more: Partial<ProgrammeInput> = {}) {
  const cycle = await computed(more);
  await proposeCycle(cycle.officer, cycle);
  return { ...cycle, checker: await createOfficer("复核的") };
}

export const entitlementOf = (cycleId: string, shopId: string) =>
  db.subsidyEntitlement.findUnique({
    where: { cycleId_shopId: { cycleId, shopId } },
    include: { flags: true, orders: true },
  });

export const codes = (answers: { ok: boolean; code?: string }[]) =>
  answers.map((answer) => (answer.ok ? "OK" : answer.code)).sort();
