import type { Prisma } from "@/lib/platform/db";

/** A sale of which something is still to leave. */
export const stillToSend = {
  status: "CONFIRMED",
  shippedAt: null,
} satisfies Prisma.OrderWhereInput;
