import "server-only";
import { createHash } from "node:crypto";

export type Counted = { orderId: string; netFen: number };

/** Over each order with what it came to, in the order of their ids, and what was declared. Invariant 34 knows it too. */
export function hashOf(orders: readonly Counted[], declaredFen: number): string {
  const hash = createHash("sha256");
  const sorted = [...orders].sort((a, b) => (a.orderId < b.orderId ? -1 : 1));
  for (const { orderId, netFen } of sorted) hash.update(`${orderId}:${netFen}\n`);
  return hash.update(`declared:${declaredFen}`).digest("hex");
}
