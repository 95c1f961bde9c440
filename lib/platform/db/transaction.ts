import "server-only";
import type { Failure, Result } from "@/lib/platform/result";
import { db, type Transaction } from "./client";

const RETRIES = 3;

/** Postgres chose this transaction as the victim of a deadlock or serialisation conflict. */
const isConflict = (error: unknown) =>
  error instanceof Error &&
  /P2034|40P01|40001|deadlock detected/.test(`${Reflect.get(error, "code")} ${error.message}`);

/** Runs `work` in one transaction, again when Postgres asks for it; no network calls inside. */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.$transaction(work);
    } catch (error) {
      if (tries > RETRIES || !isConflict(error)) throw error;
    }
  }
}

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Like inTransaction for work that can be refused: a failed Result undoes all of it and is returned. */
export async function attempt<Data, Code extends string>(
  work: (tx: Transaction) => Promise<Result<Data, Code>>,
): Promise<Result<Data, Code>> {
  try {
    return await inTransaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.failure as Failure<Code>;
    throw error;
  }
}
