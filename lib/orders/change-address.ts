import "server-only";
import { resolveRegion } from "@/lib/places/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Prisma } from "@/lib/platform/db";
import { parseContact } from "@/lib/platform/phone";
import { done, fail, type Result } from "@/lib/platform/result";
import { ordersOf } from "./access";
import { tellReaddressed } from "./announce";
import type { ChangeAddress } from "./forms";
import { noteOnOrder } from "./move";

/** No label names the old address yet, and nothing left. */
const unpacked = {
  delivery: "HOME",
  status: { in: ["PENDING_PAYMENT", "CONFIRMED"] },
  firstShippedAt: null,
  shippedAt: null,
  printedAt: null,
  shipments: { none: { lines: { some: {} } } },
  refunds: { none: {} },
} satisfies Prisma.OrderWhereInput;

type Refused =
  | "NOT_FOUND"
  | "PHONE_INVALID"
  | "REGION_UNKNOWN"
  | "OTHER_PROVINCE"
  | "TOO_LATE_TO_READDRESS";

/**
 * The buyer corrects where an order goes while nobody has packed it. Within its province only, because
 * freight was agreed for that one: OTHER_PROVINCE. TOO_LATE_TO_READDRESS once a label was made.
 */
export async function changeAddress(
  viewer: Viewer,
  { number, address }: ChangeAddress,
): Promise<Result<null, Refused>> {
  const phone = parseContact(address.phone);
  if (!phone) return fail("PHONE_INVALID", { fields: { phone: [] } });
  const region = await resolveRegion(address);
  if (!region) return fail("REGION_UNKNOWN", { fields: { region: [] } });
  const { recipient, street } = address;
  return attempt(async (tx) => {
    const mine = { AND: [ordersOf(viewer), { number }] };
    const select = { id: true, status: true, provinceCode: true } as const;
    const order = await tx.order.findFirst({ where: mine, select });
    if (!order) return fail("NOT_FOUND");
    if (order.provinceCode !== region.provinceCode) return fail("OTHER_PROVINCE");
    const { count } = await tx.order.updateMany({
      where: { AND: [{ id: order.id, status: order.status }, unpacked] },
      data: { recipient, phone, street, ...region.zh },
    });
    if (count === 0) return fail("TOO_LATE_TO_READDRESS");
    const { id: orderId, status } = order;
    await noteOnOrder(tx, { orderId, status, kind: "ADDRESS_CHANGED", actor: viewer });
    if (status === "CONFIRMED") await tellReaddressed(tx, orderId);
    return done;
  });
}

/** Whether `changeAddress` would still be in time. */
export const mayReaddress = (order: {
  delivery: string;
  status: string;
  firstShippedAt: Date | null;
  shippedAt: Date | null;
  printedAt: Date | null;
  _count: { shipments: number };
  refunds: unknown[];
}) =>
  order.delivery === "HOME" &&
  ["PENDING_PAYMENT", "CONFIRMED"].includes(order.status) &&
  !order.firstShippedAt &&
  !order.shippedAt &&
  !order.printedAt &&
  order._count.shipments === 0 &&
  order.refunds.length === 0;
