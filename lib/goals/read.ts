import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { ShopGoal } from "./index";

/** What a shop wants to sell a month; null for one that isn't the viewer's. */
export async function findGoal(viewer: Viewer, shopId: string): Promise<ShopGoal | null> {
  if (!shopsFor(viewer, "goal:set").includes(shopId)) return null;
  const goal = await db.shopGoal.findUnique({ where: { shopId } });
  return { shopId, goalFen: goal && fen(goal.goalFen) };
}
