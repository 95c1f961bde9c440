import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { fail } from "@/lib/platform/result";

/** Takes so many fen from what a programme has left, or OVER_BUDGET; never read first and written then. */
export async function spend(tx: Transaction, programmeId: string, amountFen: number) {
  const count = await tx.$executeRaw(Prisma.sql`
    UPDATE "SubsidyProgramme" SET "spentFen" = "spentFen" + ${amountFen}
    WHERE id = ${programmeId}::uuid AND "spentFen" + ${amountFen} <= "budgetFen"`);
  if (count === 1) return null;
  const { budgetFen, spentFen } = await tx.subsidyProgramme.findUniqueOrThrow({
    where: { id: programmeId },
    select: { budgetFen: true, spentFen: true },
  });
  return fail("OVER_BUDGET", { detail: { yuan: (budgetFen - spentFen) / 100 } });
}
