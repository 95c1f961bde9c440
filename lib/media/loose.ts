import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import { inTransaction, Prisma, type Transaction } from "@/lib/platform/db";
import { drop } from "@/lib/platform/storage";
import { filesOf } from "./files";
import { unused } from "./used";

/** A listing that waits in somebody's phone points to its pictures for this long. */
const KEPT_DAYS = 7;
const AT_ONCE = 200;

/** Which of these assets something points to that is no column: a change that waits for its review. */
export type Held = (tx: Transaction, ids: string[]) => Promise<string[]>;

async function removeSome(held: Held, now: Date) {
  return inTransaction(async (tx) => {
    const old = { createdAt: { lt: inFuture(-KEPT_DAYS * DAY, now) }, ownerId: { not: null } };
    const found = await tx.asset.findMany({
      where: { ...old, ...unused },
      orderBy: { createdAt: "asc" },
      take: AT_ONCE,
      select: { id: true },
    });
    const ids = found.map(({ id }) => id);
    // Whoever attaches one now waits for us, or is seen below.
    await tx.$queryRaw(
      Prisma.sql`SELECT id FROM "Asset" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`,
    );
    const kept = new Set(await held(tx, ids));
    const loose = await tx.asset.findMany({
      where: { ...unused, id: { in: ids.filter((id) => !kept.has(id)) } },
      select: { id: true, kind: true, key: true },
    });
    await tx.asset.deleteMany({ where: { id: { in: loose.map(({ id }) => id) } } });
    return loose;
  });
}

/** Removes uploads that nothing has pointed to for a week, rows first; answers how many. */
export async function removeLoose(held: Held, now = new Date()): Promise<number> {
  const loose = await removeSome(held, now);
  for (const asset of loose) await Promise.all(filesOf(asset).map(drop));
  return loose.length;
}
