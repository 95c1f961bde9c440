import "server-only";
import type { Transaction } from "./index";
import { db } from "./index";

const RETRIES = 3;

/** Postgres chose this transaction as the victim of a deadlock or serialisation conflict. */
const isConflict = (error: unknown) =>
  error instanceof Error && /P2034|40P01|40001|deadlock detected/.test(`${Reflect.get(error, "code")} ${error.message}`);

/** Runs `work` in one transaction, again when Postgres asks for it; no network calls inside. */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work);
    } catch (error) {
      if (attempt > RETRIES || !isConflict(error)) throw error;
    }
  }
}
