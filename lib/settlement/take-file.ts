import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, inTransaction } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { Transfer } from "./bank-file";
import { unseal } from "./seal";

/** The transfers of a file for the bank, with whole account numbers: written down each time. Null for strangers. */
export async function takeBankFile(viewer: Viewer, id: string) {
  if (!mayAct(viewer, "money:settle")) return null;
  const file = await db.payoutFile.findUnique({
    where: { id },
    select: {
      number: true,
      payouts: {
        orderBy: { number: "asc" },
        select: { number: true, shopId: true, amountFen: true, account: true },
      },
    },
  });
  if (!file) return null;
  const transfers = file.payouts.flatMap(({ number, shopId, amountFen, account }): Transfer[] =>
    account
      ? [
          {
            number,
            holder: account.holder,
            bank: account.bank,
            account: unseal(account.sealed, shopId),
            amountFen: fen(Number(amountFen)),
          },
        ]
      : [],
  );
  await inTransaction((tx) =>
    logAction(tx, viewer, { action: "payout:take-file", subject: `payoutFile:${id}` }),
  );
  return { number: file.number, transfers };
}
