import "server-only";

export { db, pool, type Transaction } from "./client";
export * from "./generated/enums";
export { Prisma } from "./generated/client";
export { attempt, inTransaction } from "./transaction";
