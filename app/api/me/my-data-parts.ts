import "server-only";
import { findMyInvoice } from "@/lib/invoices/queries";
import { listNotices } from "@/lib/notifications/queries";
import { findOrder, listOrders } from "@/lib/orders/queries";
import type { Viewer } from "@/lib/platform/auth";

const orderAsTold = async (viewer: Viewer, number: string) => ({
  ...(await findOrder(viewer, number, "zh")),
  invoice: (await findMyInvoice(viewer, number))?.invoice ?? null,
});

/** All of the viewer's orders, page by page, with address, parcels and what happened. */
export async function ordersAsTold(viewer: Viewer) {
  const told = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listOrders>> = await listOrders(viewer, {
      tab: "all",
      cursor,
      locale: "zh",
    });
    for (const { number } of page.orders) told.push(await orderAsTold(viewer, number));
    if (!page.next) return told;
    cursor = page.next;
  }
}

export const newestNotices = (viewer: Viewer) => listNotices(viewer, "zh");
