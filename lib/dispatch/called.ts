import "server-only";
import type { Prisma } from "@/lib/platform/db";
import { normaliseWaybill } from "@/lib/shipping";

/** Living parcels that are called so: by their waybill, or by the number of their order. */
export const called = (scan: string) =>
  ({
    lines: { some: {} },
    OR: [{ waybill: normaliseWaybill(scan) }, { order: { number: scan.toUpperCase() } }],
  }) satisfies Prisma.ShipmentWhereInput;
