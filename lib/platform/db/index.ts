import "server-only";

export { db, pool, type Transaction } from "./client";
export { onCommit } from "./committed";
export { containing } from "./containing";
export { direct, type Statements } from "./direct";
export { Prisma } from "./generated/client";
export * from "./generated/enums";
export { attempt, attemptDirectly, inTransaction, isUniqueViolation } from "./transaction";
