import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { SetGoal } from "./forms";

/** What this shop wants to sell a month from now on, in fen; NOT_FOUND for somebody else's. */
export async function setGoal(
  viewer: Viewer,
  { shopId, goalFen }: SetGoal,
): Promise<Result<null, "NOT_FOUND">> {
  if (!shopsFor(viewer, "goal:set").includes(shopId)) return fail("NOT_FOUND");
  if (goalFen === null) await db.shopGoal.deleteMany({ where: { shopId } });
  else
    await db.shopGoal.upsert({
      where: { shopId },
      create: { shopId, goalFen },
      update: { goalFen },
    });
  return done;
}
