import { db } from "@/lib/platform/db";

export const countsOf = (variantId: string) =>
  db.stockItem.findUniqueOrThrow({
    where: { variantId },
    select: { onHand: true, reserved: true },
  });

export const reservationsOf = async (orderId: string) =>
  (await db.reservation.findMany({ where: { orderId }, orderBy: { id: "asc" } })).map(
    ({ status }) => status,
  );
