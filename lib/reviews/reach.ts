import "server-only";
import { groupsOf } from "@/lib/orders/queries";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

const NOTHING: Prisma.ReviewWhereInput = { id: { in: [] } };

/** The lines that this viewer bought. */
export const linesOf = (viewer: Viewer): Prisma.OrderLineWhereInput => ({
  order: { group: groupsOf(viewer) },
});

export const reviewsOfBuyer = (viewer: Viewer): Prisma.ReviewWhereInput => ({
  orderLine: linesOf(viewer),
});

export const reviewsOfShop = (viewer: Viewer): Prisma.ReviewWhereInput => ({
  shopId: { in: shopsFor(viewer, "review:answer") },
});

export const reviewsOfCounty = (viewer: Viewer): Prisma.ReviewWhereInput =>
  mayAct(viewer, "review:hide") ? {} : NOTHING;
