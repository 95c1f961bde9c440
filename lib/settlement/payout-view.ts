import "server-only";
import type { Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { payoutCode } from "./cash";
import type { PayoutView } from "./index";

export const payoutSelect = {
  id: true,
  number: true,
  amountFen: true,
  status: true,
  means: true,
  failure: true,
  codeTries: true,
  createdAt: true,
  settledAt: true,
  account: { select: { last4: true } },
} satisfies Prisma.PayoutSelect;

type Row = Prisma.PayoutGetPayload<{ select: typeof payoutSelect }>;

/** `isOwn`: for the seller who may take it, with the code for the station. */
export const toPayout = (row: Row, isOwn: boolean): PayoutView => ({
  id: row.id,
  number: row.number,
  amountFen: fen(Number(row.amountFen)),
  status: row.status,
  means: row.means,
  last4: row.account?.last4 ?? null,
  code: isOwn && row.means === "CASH" && row.status === "APPROVED" ? payoutCode(row) : null,
  failure: row.failure,
  at: (row.settledAt ?? row.createdAt).toISOString(),
});
