import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Stage } from "./index";

/**
 * How far the viewer's shops have come, counted together: what a beginner does next. Null once a first
 * parcel has left, and for who has no shop here. Only while the shop is stopped it is SUSPENDED.
 */
export async function findStage(viewer: Viewer, shopId: string | null): Promise<Stage | null> {
  const mine = shopsFor(viewer, "product:edit").filter((id) => shopId === null || id === shopId);
  const shops = await db.shop.findMany({ where: { id: { in: mine } }, select: { status: true } });
  if (shops.length === 0) return null;
  if (shops.every(({ status }) => status === "SUSPENDED")) return "SUSPENDED";
  const ofMine = { shopId: { in: mine } };
  const sold = { ...ofMine, confirmedAt: { not: null } };
  const [shipped, ordered, onSale, listed] = await Promise.all([
    db.order.findFirst({ where: { ...sold, firstShippedAt: { not: null } }, select: { id: true } }),
    db.order.findFirst({ where: sold, select: { id: true } }),
    db.product.findFirst({ where: { ...ofMine, status: "ON_SALE" }, select: { id: true } }),
    db.product.findFirst({ where: { ...ofMine, status: { not: "DRAFT" } }, select: { id: true } }),
  ]);
  if (shipped) return null;
  if (ordered) return "FIRST_PARCEL";
  if (onSale) return "TELL";
  return listed ? "COUNTY" : "FIRST_GOODS";
}
