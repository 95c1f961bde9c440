import "server-only";
import { productTag } from "@/lib/catalog";
import { spoil } from "@/lib/platform/cache";
import type { Transaction } from "@/lib/platform/db";
import { batchTag } from "./tags";

const related = { select: { code: true } } as const;

/** The pages of a batch, of its goods, of what it was made of and of what was made of it. */
export async function spoilBatch(tx: Transaction, id: string): Promise<void> {
  const { code, productId, madeOf, madeInto } = await tx.harvestBatch.findUniqueOrThrow({
    where: { id },
    select: {
      code: true,
      productId: true,
      madeOf: { select: { input: related } },
      madeInto: { select: { output: related } },
    },
  });
  const codes = [
    code,
    ...madeOf.map(({ input }) => input.code),
    ...madeInto.map(({ output }) => output.code),
  ];
  await spoil(tx, [productTag(productId), ...codes.map(batchTag)]);
}
