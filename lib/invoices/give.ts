import "server-only";
import { ownsAssets } from "@/lib/media/queries";
import { noteOnOrder } from "@/lib/orders/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, type Prisma } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { GiveInput } from "./forms";
import { tellGiven } from "./tell";
import { invoiceSelect, owedOf } from "./view";

type Refused =
  | "NOT_FOUND"
  | "INVOICE_EMPTY"
  | "ASSET_GONE"
  | "NOTHING_TO_INVOICE"
  | "INVOICE_CHANGED";

const select = {
  ...invoiceSelect,
  id: true,
  assetId: true,
  orderId: true,
  order: { select: { ...invoiceSelect.order.select, status: true } },
} satisfies Prisma.InvoiceSelect;

type Row = Prisma.InvoiceGetPayload<{ select: typeof select }>;

/** Nothing is left to make out, and no paper stands that says otherwise. */
const isIdle = ({ status, order, amountFen }: Row) =>
  status === "ISSUED" ? amountFen === owedOf(order) : owedOf(order) === 0;

/**
 * Gives the buyer the invoice that they asked for, or a new one in place of one that is wrong since money
 * went back: the file, the number under which it was sent elsewhere, or both, else INVOICE_EMPTY.
 * INVOICE_CHANGED when title or amount are no longer those that the shop read; NOTHING_TO_INVOICE when
 * all is as it should be; NOT_FOUND also for another shop's.
 */
export const giveInvoice = (
  viewer: Viewer,
  { number, assetId, invoiceNumber, askedAt, owedFen }: GiveInput,
): Promise<Result<null, Refused>> =>
  attempt(async (tx) => {
    const shopId = { in: shopsFor(viewer, "invoice:give") };
    const asked = await tx.invoice.findFirst({ where: { shopId, order: { number } }, select });
    if (!asked || asked.order.status === "PENDING_PAYMENT") return fail("NOT_FOUND");
    if (!assetId && !invoiceNumber) return fail("INVOICE_EMPTY");
    if (isIdle(asked)) return fail("NOTHING_TO_INVOICE");
    if (!(await ownsAssets(tx, viewer, "private-pdf", assetId ? [assetId] : [])))
      return fail("ASSET_GONE");
    if (owedOf(asked.order) !== owedFen) return fail("INVOICE_CHANGED");
    const { count } = await tx.invoice.updateMany({
      where: {
        id: asked.id,
        status: asked.status,
        askedAt: new Date(askedAt),
        issuedAt: asked.issuedAt,
      },
      data: {
        status: "ISSUED",
        assetId,
        number: invoiceNumber,
        amountFen: owedFen,
        issuedAt: new Date(),
        staleToldAt: null,
      },
    });
    if (count === 0) return fail("INVOICE_CHANGED");
    const { orderId, order } = asked;
    await noteOnOrder(tx, { orderId, status: order.status, kind: "INVOICE_GIVEN", actor: viewer });
    await tellGiven(tx, orderId);
    return done;
  });
