import { z } from "zod";
import { fenSchema } from "@/lib/platform/money/fen-schema";

const goods = z.array(
  z.object({
    variantId: z.uuid(),
    name: z.string(),
    label: z.string(),
    left: z.int(),
    onHand: z.int(),
  }),
);

/** See WishAnswer. */
export const wishAnswer = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("SOLD"),
    span: z.enum(["TODAY", "MONTH"]),
    soldFen: fenSchema,
    orders: z.int(),
  }),
  z.object({ kind: z.literal("TO_SEND"), toShip: z.int(), late: z.int() }),
  z.object({
    kind: z.literal("MONEY"),
    freeFen: fenSchema,
    onBillFen: fenSchema,
    waitingFen: fenSchema,
  }),
  z.object({ kind: z.literal("LEFT"), goods }),
  z.object({ kind: z.literal("SET_STOCK"), count: z.int(), goods }),
  z.object({
    kind: z.literal("CLOSE"),
    until: z.string(),
    from: z.string(),
    shops: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  z.object({ kind: z.enum(["UNKNOWN", "NO_GOODS", "NOT_YOURS"]) }),
]);
