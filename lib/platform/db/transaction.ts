import "server-only";
import type { Failure, Result } from "@/lib/platform/result";
import { db, type Transaction } from "./client";
import { tellCommitted } from "./committed";
import { type Statements, transactDirectly } from "./direct";
import { Prisma } from "./generated/client";

const RETRIES = 3;

/** A deadlock or serialisation conflict chose this transaction, or it stood in a queue for a row too long. */
const isConflict = (error: unknown) =>
  error instanceof Error &&
  /P2034|40P01|40001|55P03|deadlock detected|lock timeout/.test(
    `${Reflect.get(error, "code")} ${error.message}`,
  );

async function again<T>(transact: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      const result = await transact();
      tellCommitted();
      return result;
    } catch (error) {
      if (tries > RETRIES || !isConflict(error)) throw error;
    }
  }
}

/** Postgres refused a row whose key another has, said by Prisma or by the driver. */
export const isUniqueViolation = (error: unknown) =>
  error instanceof Error && /P2002|23505/.test(`${Reflect.get(error, "code")} ${error.message}`);

const MAX_WAIT_MS = 10_000;

const transactLong = <T>(work: (tx: Transaction) => Promise<T>, longestMs: number) =>
  db.$transaction(
    async (tx) => {
      await tx.$executeRaw(
        Prisma.sql`SELECT set_config('statement_timeout', ${String(longestMs)}, true)`,
      );
      return work(tx);
    },
    { timeout: longestMs, maxWait: MAX_WAIT_MS },
  );

/**
 * Runs `work` in one transaction, again when Postgres asks for it; no network calls inside. `longestMs`
 * is for work of the clock and the desk that takes longer than the shop allows a request.
 */
export const inTransaction = <T>(
  work: (tx: Transaction) => Promise<T>,
  longestMs?: number,
): Promise<T> =>
  again(() => (longestMs === undefined ? db.$transaction(work) : transactLong(work, longestMs)));

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

async function orFailure<Tx, Data, Code extends string>(
  transact: (work: (tx: Tx) => Promise<Result<Data, Code>>) => Promise<Result<Data, Code>>,
  work: (tx: Tx) => Promise<Result<Data, Code>>,
): Promise<Result<Data, Code>> {
  try {
    return await transact(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.failure as Failure<Code>;
    throw error;
  }
}

/** Like inTransaction for work that can be refused: a failed Result undoes all of it and is returned. */
export const attempt = <Data, Code extends string>(
  work: (tx: Transaction) => Promise<Result<Data, Code>>,
  longestMs?: number,
) => orFailure((run) => inTransaction<Result<Data, Code>>(run, longestMs), work);

/** The same for work that is all statements of its own, without Prisma's share of the time. */
export const attemptDirectly = <Data, Code extends string>(
  work: (tx: Statements) => Promise<Result<Data, Code>>,
) => orFailure((run) => again(() => transactDirectly(run)), work);
