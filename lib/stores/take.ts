import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Prisma, Prisma as sql, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { countMonths } from "./count-months";
import { joinInBulk } from "./in-bulk";
import { reached, type Way } from "./reach";
import { swapIn, swapInRefunds } from "./swap-in";

const LONGEST_MS = 240_000;

type File = Prisma.StoreFileGetPayload<object>;

/** Takes the file out of those that wait, once; stores take one file after the other. */
async function claim(tx: Transaction, viewer: Viewer, id: string, way: Way): Promise<File | null> {
  const where = { id, state: "READ", store: { ...reached(viewer, way), closedAt: null } } as const;
  const found = await tx.storeFile.findFirst({ where, select: { storeId: true } });
  if (!found) return null;
  await tx.$queryRaw(
    sql.sql`SELECT id FROM "Store" WHERE id = ${found.storeId}::uuid FOR NO KEY UPDATE`,
  );
  const [taken] = await tx.storeFile.updateManyAndReturn({
    where: { id, state: "READ" },
    data: { state: "TAKEN", takenAt: new Date() },
  });
  return taken ?? null;
}

async function take(tx: Transaction, viewer: Viewer, file: File) {
  await joinInBulk(tx);
  const months = await (file.holds === "ORDERS" ? swapIn(tx, file) : swapInRefunds(tx, file));
  await countMonths(tx, file.storeId, months);
  await tx.storeFileRow.deleteMany({ where: { fileId: file.id } });
  if (file.holds === "ORDERS")
    await tx.store.update({ where: { id: file.storeId }, data: { columns: file.columns ?? {} } });
  const amountFen = Number(file.holds === "ORDERS" ? file.paidFen : file.refundFen);
  await logAction(tx, viewer, {
    action: "store:take",
    subject: `store:${file.storeId}`,
    after: { orders: file.orders, lines: file.lines, amountFen, refused: file.refused },
  });
}

/**
 * What a file declares counts from now on, all of it or nothing. Of two that tell of the same line the one made
 * later is believed, in whichever order they come. NOT_FOUND also when it was taken or dropped before.
 */
export const takeStoreFile = (
  viewer: Viewer,
  { id }: { id: string },
  way: Way,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const file = await claim(tx, viewer, id, way);
    if (!file) return fail("NOT_FOUND");
    await take(tx, viewer, file);
    return done;
  }, LONGEST_MS);

/** A file that waits is thrown away. */
export const dropStoreFile = (
  viewer: Viewer,
  { id }: { id: string },
  way: Way,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const where = { id, state: "READ", store: reached(viewer, way) } as const;
    const { count } = await tx.storeFile.deleteMany({ where });
    return count > 0 ? done : fail("NOT_FOUND");
  }, LONGEST_MS);
