import "server-only";
import { db } from "@/lib/platform/db";

const turns = new Map<string, Promise<unknown>>();

async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(key) ?? Promise.resolve()).then(work);
  const over = mine.catch(() => undefined);
  turns.set(key, over);
  try {
    return await mine;
  } finally {
    if (turns.get(key) === over) turns.delete(key);
  }
}

/**
 * Serves what is asked of one order one after the other before it takes a connection: fifty at once
 * wait here, not in the database for longer than it lets anybody wait. Other processes meet at the lock.
 */
export async function onCase<T>(number: string, work: () => Promise<T>): Promise<T> {
  const found = await db.afterSale.findUnique({ where: { number }, select: { orderId: true } });
  return found ? inTurn(found.orderId, work) : work();
}
