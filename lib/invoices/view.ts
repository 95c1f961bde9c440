import "server-only";
import { fileUrl } from "@/lib/media";
import type { Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { InvoiceState, InvoiceView, ShopInvoice } from "./index";

export const invoiceSelect = {
  kind: true,
  title: true,
  taxNumber: true,
  email: true,
  status: true,
  number: true,
  amountFen: true,
  askedAt: true,
  issuedAt: true,
  asset: { select: { key: true } },
  order: {
    select: {
      number: true,
      totalFen: true,
      refunds: { where: { status: { not: "ABANDONED" } }, select: { amountFen: true } },
    },
  },
} satisfies Prisma.InvoiceSelect;

type Row = Prisma.InvoiceGetPayload<{ select: typeof invoiceSelect }>;

/** What an order's buyer has paid, or is to pay, and keeps paid; in fen. */
export const owedOf = ({ totalFen, refunds }: Row["order"]) =>
  fen(Math.max(0, totalFen - refunds.reduce((sum, { amountFen }) => sum + amountFen, 0)));

function stateOf({ status, amountFen, order }: Row): InvoiceState {
  if (status === "ASKED") return "ASKED";
  return amountFen === owedOf(order) ? "GIVEN" : "STALE";
}

export const toInvoice = (row: Row): InvoiceView => ({
  kind: row.kind,
  title: row.title,
  taxNumber: row.taxNumber,
  email: row.email,
  state: stateOf(row),
  number: row.number,
  url: row.asset && fileUrl(row.asset.key),
  issuedAt: row.issuedAt,
});

export const toShopInvoice = (row: Row): ShopInvoice => ({
  ...toInvoice(row),
  order: row.order.number,
  askedAt: row.askedAt,
  owedFen: owedOf(row.order),
});
