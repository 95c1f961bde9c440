import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

export const userIdOf = (viewer: Viewer) => (viewer.kind === "user" ? viewer.userId : null);

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** For whom this viewer fills in an application: themselves, or the villager they act for. */
export const applicantOf = (viewer: Viewer) =>
  viewer.kind === "user" && mayAct(viewer, "shop:apply")
    ? (viewer.acting?.ownerId ?? viewer.userId)
    : null;

/** Shops this viewer applied for: an owner reaches their own, who acts that one, everybody else none. */
export const appliedBy = (viewer: Viewer) =>
  ({
    application: { isNot: null },
    ...(viewer.kind === "user" && viewer.acting && { id: viewer.acting.shopId }),
    members: {
      some: { userId: applicantOf(viewer) ?? NOBODY, role: "OWNER", removedAt: null },
    },
  }) satisfies Prisma.ShopWhereInput;

/** Nobody judges a shop they belong to. */
export const judgedBy = (viewer: Viewer) =>
  ({
    members: { none: { userId: userIdOf(viewer) ?? NOBODY, removedAt: null } },
  }) satisfies Prisma.ShopWhereInput;

export const subjectOf = (shopId: string) => `shop:${shopId}`;
