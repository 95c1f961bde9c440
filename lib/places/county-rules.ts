import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, db, Prisma } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { CountyRulesInput } from "./index";
import { COUNTY } from "./tags";

const select = {
  paymentHoldMinutes: true,
  shipWithinHours: true,
  autoCompleteDays: true,
  codOpenOrderLimit: true,
  codMaxFen: true,
  reviewPriceRisePercent: true,
  autoApprove: true,
  allowsWorkshopFood: true,
} as const;

/** What the county has decided for every shop, for the desk; null for who may not change it. */
export const findCountyRules = (viewer: Viewer): Promise<CountyRulesInput | null> =>
  mayAct(viewer, "rules:edit") ? db.county.findFirst({ select }) : Promise.resolve(null);

/** Changes what holds for every shop from the next order on; orders placed keep their own terms. */
export const changeCountyRules = (
  viewer: Viewer,
  input: CountyRulesInput,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "rules:edit")) return fail("NOT_FOUND");
    await tx.$executeRaw(Prisma.sql`SELECT 1 FROM "County" FOR UPDATE`);
    const county = await tx.county.findFirstOrThrow({ select: { id: true, ...select } });
    const { id, ...before } = county;
    await tx.county.update({ where: { id }, data: input });
    await logAction(tx, viewer, {
      action: "rules:edit",
      subject: `county:${id}`,
      before,
      after: input,
    });
    await spoil(tx, [COUNTY]);
    return done;
  });
