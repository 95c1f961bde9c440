import "server-only";
import { ordersOf } from "@/lib/orders/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import type { InvoiceTab, InvoiceView, ShopInvoice } from "./index";
import { invoiced, waitingSql } from "./owed";
import { invoiceSelect, owedOf, toInvoice, toShopInvoice } from "./view";

const PAGE = 20;

/** The invoice of an order of this viewer, and whether one may be asked for; null for no order of theirs. */
export async function findMyInvoice(
  viewer: Viewer,
  number: string,
): Promise<{ invoice: InvoiceView | null; mayAsk: boolean } | null> {
  const order = await db.order.findFirst({
    where: { AND: [ordersOf(viewer), { number }] },
    select: {
      ...invoiceSelect.order.select,
      status: true,
      invoice: { select: invoiceSelect },
    },
  });
  if (!order) return null;
  const isSold = invoiced.status.in.some((one) => one === order.status) && owedOf(order) > 0;
  const isOpen = !order.invoice || order.invoice.status === "ASKED";
  return { invoice: order.invoice && toInvoice(order.invoice), mayAsk: isSold && isOpen };
}

const shopsOf = (viewer: Viewer, shopId: string | null) =>
  shopsFor(viewer, "invoice:give").filter((id) => shopId === null || id === shopId);

/** What the buyer of an order asks of this viewer's shop; null while it is not paid. */
export async function findShopInvoice(viewer: Viewer, number: string): Promise<ShopInvoice | null> {
  const row = await db.invoice.findFirst({
    where: {
      shopId: { in: shopsOf(viewer, null) },
      OR: [{ status: "ISSUED" }, { order: invoiced }],
      order: { number },
    },
    select: invoiceSelect,
  });
  return row && toShopInvoice(row);
}

const listWaiting = (shops: string[], cursor: string | null) =>
  db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT i.id FROM "Invoice" i JOIN "Order" o ON o.id = i."orderId"
    WHERE i."shopId" = ANY(${shops}::uuid[]) AND ${waitingSql}
      AND (${cursor}::uuid IS NULL OR i.id > ${cursor}::uuid)
    ORDER BY i.id LIMIT ${PAGE + 1}`);

const listGiven = (shops: string[], cursor: string | null) =>
  db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT i.id FROM "Invoice" i JOIN "Order" o ON o.id = i."orderId"
    WHERE i."shopId" = ANY(${shops}::uuid[]) AND i.status = 'ISSUED' AND NOT ${waitingSql}
      AND (${cursor}::uuid IS NULL OR i.id < ${cursor}::uuid)
    ORDER BY i.id DESC LIMIT ${PAGE + 1}`);

type Wanted = { tab: InvoiceTab; shopId: string | null; cursor: string | null };

/** One page of a shop's invoices: those that wait oldest first, the given ones newest first. */
export async function listShopInvoices(viewer: Viewer, { tab, shopId, cursor }: Wanted) {
  const shops = shopsOf(viewer, shopId);
  const found = await (tab === "waiting" ? listWaiting : listGiven)(shops, cursor);
  const page = found.slice(0, PAGE).map(({ id }) => id);
  const rows = await db.invoice.findMany({
    where: { id: { in: page } },
    orderBy: { id: tab === "waiting" ? "asc" : "desc" },
    select: invoiceSelect,
  });
  return {
    invoices: rows.map(toShopInvoice),
    next: found.length > PAGE ? (page.at(-1) ?? null) : null,
  };
}

/** How many buyers wait for an invoice of these shops. */
export async function countInvoices(viewer: Viewer, shopId: string | null): Promise<number> {
  const shops = shopsOf(viewer, shopId);
  const [counted] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM "Invoice" i JOIN "Order" o ON o.id = i."orderId"
    WHERE i."shopId" = ANY(${shops}::uuid[]) AND ${waitingSql}`);
  return counted?.count ?? 0;
}

/** Whether a file is the invoice of this viewer's order, or one that their shop gave. */
export const hasInvoice = async (viewer: Viewer, assetId: string): Promise<boolean> =>
  (await db.invoice.count({
    where: {
      assetId,
      OR: [{ order: ordersOf(viewer) }, { shopId: { in: shopsOf(viewer, null) } }],
    },
  })) > 0;
