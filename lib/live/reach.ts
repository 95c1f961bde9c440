import "server-only";
import { mayAct, type Permission, shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import type { Keeper } from "./index";

type Where = Prisma.LiveSessionWhereInput;

/** The sessions of the shops in which this viewer may do this. */
export const livesOf = (viewer: Viewer, permission: Permission): Where => ({
  shopId: { in: shopsFor(viewer, permission) },
});

/** What anybody may watch. */
export const inSight = {
  hiddenAt: null,
  status: { not: "CANCELLED" },
  shop: { status: "OPEN" },
} satisfies Where;

/** Sessions in which this viewer keeps order: their shop's, for the county all. */
export const livesToKeep = (viewer: Viewer): Where =>
  mayAct(viewer, "live:oversee") ? {} : livesOf(viewer, "live:moderate");

/** As whom this viewer keeps order in a shop's sessions; null for everybody else. */
export function keeperOf(viewer: Viewer, shopId: string): Keeper | null {
  if (shopsFor(viewer, "live:moderate").includes(shopId)) return "SHOP";
  return mayAct(viewer, "live:oversee") ? "COUNTY" : null;
}

/** Whether anybody may be told what happens in this session. */
export const isInSight = async (id: string): Promise<boolean> =>
  isId(id) && (await db.liveSession.count({ where: { id, ...inSight } })) > 0;
