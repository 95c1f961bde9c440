import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { PrismaClient } from "./generated/client";
import { askInTurn } from "./in-turn";
import { statementNames } from "./statement-names";

function connect() {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5_000,
    // A row that many want is waited for twice, for the turn and for its holder: together less than the statement.
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    // Rows lie on SSDs, where a page anywhere costs hardly more than the next one.
    options: `-c random_page_cost=1.1${env.DATABASE_ROLE ? ` -c role=${env.DATABASE_ROLE}` : ""}`,
  });
  // Without these listeners a dropped connection ends the process.
  pool.on("error", (error) => log.warn({ error: error.message }, "idle database connection lost"));
  pool.on("connect", (client) => {
    client.on("error", (error) => log.warn({ error: error.message }, "database connection lost"));
    askInTurn(client);
  });
  const nameOf = statementNames();
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: nameOf }),
    transactionOptions: { maxWait: 4_000, timeout: 5_000 },
  });
  return { pool, client, nameOf };
}

const shared = globalThis as { chushanDb?: ReturnType<typeof connect> };
shared.chushanDb ??= connect();

/** `nameOf` goes with the pool: Next loads this module more than once, and a name means one statement. */
export const { pool, client: db, nameOf } = shared.chushanDb;

export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];
