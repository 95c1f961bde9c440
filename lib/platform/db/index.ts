import "server-only";

export { db, pool, type Transaction } from "./client";
export { Prisma } from "./generated/client";
export * from "./generated/enums";
export { attempt, inTransaction } from "./transaction";
