import "server-only";
import { changedMeanwhile, logAction } from "@/lib/audit/mutations";
import { markOf } from "@/lib/audit/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, db, Prisma } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { CountyRules, CountyRulesInput } from "./index";
import { COUNTY } from "./tags";

const select = {
  paymentHoldMinutes: true,
  shipWithinHours: true,
  autoCompleteDays: true,
  codOpenOrderLimit: true,
  codMaxFen: true,
  reviewPriceRisePercent: true,
  agreedOffPercent: true,
  linkHoldHours: true,
  smsPerDay: true,
  autoApprove: true,
  allowsWorkshopFood: true,
  recordingActsToday: true,
} as const;

/** What the county has decided for every shop, for the desk; null for who may not change it. */
export async function findCountyRules(viewer: Viewer): Promise<CountyRules | null> {
  if (!mayAct(viewer, "rules:edit")) return null;
  const rules = await db.county.findFirst({ select });
  return rules && { ...rules, seen: markOf(rules) };
}

/** Changes what holds for every shop from the next order on; orders placed keep their own terms. */
export const changeCountyRules = (
  viewer: Viewer,
  { seen, ...input }: CountyRulesInput,
): Promise<Result<null, "NOT_FOUND" | "CHANGED_MEANWHILE">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "rules:edit")) return fail("NOT_FOUND");
    await tx.$executeRaw(Prisma.sql`SELECT 1 FROM "County" FOR UPDATE`);
    const county = await tx.county.findFirstOrThrow({ select: { id: true, ...select } });
    const { id, ...before } = county;
    const subject = `county:${id}`;
    const stale = await changedMeanwhile(tx, {
      subject,
      acts: "rules:",
      now: before,
      seen,
      wanted: input,
    });
    if (stale) return stale;
    await tx.county.update({ where: { id }, data: input });
    await logAction(tx, viewer, {
      action: "rules:edit",
      subject,
      before,
      after: input,
    });
    await spoil(tx, [COUNTY]);
    return done;
  });
