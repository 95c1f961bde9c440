import "server-only";
import type { Prisma } from "@/lib/platform/db";
import { arrivedStatuses } from "@/lib/shipping";

export const boughtSelect = {
  id: true,
  productId: true,
  titleZh: true,
  titleEn: true,
  quantity: true,
  calledOff: true,
  shipmentLines: {
    where: { shipment: { status: { in: [...arrivedStatuses] } } },
    select: { quantity: true },
  },
  order: {
    select: {
      number: true,
      status: true,
      shopId: true,
      shop: { select: { phone: true } },
      group: { select: { userId: true, phone: true } },
    },
  },
} satisfies Prisma.OrderLineSelect;

export type BoughtLine = Prisma.OrderLineGetPayload<{ select: typeof boughtSelect }>;

/** A piece of it is in the buyer's hands. */
export const isDelivered = ({
  order,
  shipmentLines,
  quantity,
  calledOff,
}: Pick<BoughtLine, "shipmentLines" | "quantity" | "calledOff"> & {
  order: { status: string };
}) => shipmentLines.length > 0 || (order.status === "COMPLETED" && calledOff < quantity);
