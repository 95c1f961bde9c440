import "server-only";
import { noteOnOrder } from "@/lib/orders/mutations";
import { ordersOf } from "@/lib/orders/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, isUniqueViolation, Prisma, type Statements } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, type Result } from "@/lib/platform/result";
import type { AskInput, InvoiceTitle } from "./forms";
import { invoiced } from "./owed";
import { tellAsked } from "./tell";
import { owedOf } from "./view";

type Refused = "NOT_FOUND" | "NOTHING_TO_INVOICE" | "INVOICE_GIVEN" | "INVOICE_CHANGED";

const columnsOf = (to: InvoiceTitle) => ({
  kind: to.kind,
  title: to.title,
  taxNumber: to.kind === "COMPANY" ? to.taxNumber : "",
  email: to.email,
});

const select = {
  id: true,
  number: true,
  status: true,
  shopId: true,
  totalFen: true,
  refunds: { where: { status: { not: "ABANDONED" } }, select: { amountFen: true } },
  invoice: { select: { id: true } },
} satisfies Prisma.OrderSelect;

const ask = (viewer: Viewer, { number, to }: AskInput): Promise<Result<null, Refused>> =>
  attempt(async (tx) => {
    const mine = { AND: [ordersOf(viewer), { number }] };
    const order = await tx.order.findFirst({ where: mine, select });
    if (!order) return fail("NOT_FOUND");
    const { id: orderId, shopId, status, invoice } = order;
    if (!invoiced.status.in.some((one) => one === status) || owedOf(order) === 0)
      return fail("NOTHING_TO_INVOICE");
    const data = { ...columnsOf(to), askedAt: new Date() };
    if (invoice) {
      const { count } = await tx.invoice.updateMany({
        where: { id: invoice.id, status: "ASKED" },
        data,
      });
      if (count === 0) return fail("INVOICE_GIVEN");
    } else await tx.invoice.create({ data: { ...data, orderId, shopId } });
    await noteOnOrder(tx, { orderId, status, kind: "INVOICE_ASKED", actor: viewer });
    await tellAsked(tx, order, to.title);
    return done;
  });

/**
 * The buyer asks for the invoice of an order, or puts right to whom it is made out while the shop has not
 * given it: INVOICE_GIVEN afterwards. NOT_FOUND also for somebody else's order; NOTHING_TO_INVOICE while
 * nothing is sold, or all the money went back; INVOICE_CHANGED when it was asked for at the same moment.
 */
export async function askForInvoice(
  viewer: Viewer,
  input: AskInput,
): Promise<Result<null, Refused>> {
  try {
    return await ask(viewer, input);
  } catch (error) {
    if (isUniqueViolation(error)) return fail("INVOICE_CHANGED");
    throw error;
  }
}

/** What is asked for at the checkout stands with the orders from their first moment. */
export async function askWithOrders(
  tx: Statements,
  orders: readonly { id: string; shopId: string }[],
  to: InvoiceTitle,
) {
  const rows = orders.map(({ id: orderId, shopId }) => ({
    id: newId(),
    orderId,
    shopId,
    ...columnsOf(to),
  }));
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Invoice" (id, "orderId", "shopId", kind, title, "taxNumber", email)
    SELECT id, "orderId", "shopId", kind, title, "taxNumber", email
    FROM jsonb_populate_recordset(NULL::"Invoice", ${JSON.stringify(rows)}::jsonb)`);
}
