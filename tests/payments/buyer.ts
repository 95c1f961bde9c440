import "./sandbox";

import { recheckPayment, startPayment } from "@/lib/cashier/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, createUser, viewerOf } from "@/tests/factories";
import { control } from "./sandbox";

type Wishes = { shops?: number; stock?: number; quantity?: number; payBy?: Date };

/** A buyer with an unpaid group of one order per shop. */
export async function unpaid({ shops = 1, stock = 5, quantity = 1, payBy }: Wishes = {}) {
  const products = [];
  for (let one = 0; one < shops; one += 1) products.push(await createProduct({ stock }));
  const buyer = await createUser();
  const group = await createOrder({ buyer, products, quantity, ...(payBy && { payBy }) });
  return { viewer: await viewerOf(buyer), group, products };
}

/** Presses "pay" and answers the id of the page at the provider. */
export async function openPage(viewer: UserViewer, number: string): Promise<string> {
  const started = await startPayment(viewer, number);
  if (!started.ok) throw new Error(started.code);
  return pageOf(started.data.redirectUrl);
}

export const pageOf = (url: string) => new URL(url).pathname.split("/").at(-1) ?? "";

/** Pays on the provider's page and comes back. */
export async function payAndReturn(viewer: UserViewer, number: string) {
  const page = await openPage(viewer, number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await recheckPayment(viewer, number);
  return page;
}

export const statusesOf = async (groupId: string) => {
  const orders = await db.order.findMany({ where: { groupId }, orderBy: { number: "asc" } });
  return orders.map(({ status }) => status);
};

export const paymentsOf = (groupId: string) =>
  db.payment.findMany({ where: { groupId }, orderBy: { attempt: "asc" } });

export const stockOf = async (variantId: string) => {
  const { onHand, reserved } = await db.stockItem.findUniqueOrThrow({ where: { variantId } });
  return { onHand, reserved };
};
