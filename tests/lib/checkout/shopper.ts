import type { Placed, PlaceOrder } from "@/lib/checkout";
import { placeOrder } from "@/lib/checkout/mutations";
import { getQuote } from "@/lib/checkout/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { newPhone } from "@/tests/factories/people";
import { provePhone } from "@/tests/factories/proofs";

export const beijing = {
  provinceCode: "110000",
  cityCode: "110100",
  districtCode: "110101",
  townshipCode: "110101001",
};

export const deliveryTo = (phone: string = newPhone()) => ({
  recipient: "李女士",
  phone,
  ...beijing,
  street: "某胡同 1 号",
});

export const quoteFor = (viewer: Viewer, provinceCode: string | null = beijing.provinceCode) =>
  getQuote(viewer, { provinceCode, only: null, locale: "zh" });

/** What a buyer who agrees to everything on the page would send. */
export async function agree(
  viewer: Viewer,
  changes: Partial<PlaceOrder> = {},
): Promise<PlaceOrder> {
  return {
    key: newToken(),
    only: null,
    forgone: [],
    delivery: deliveryTo(),
    notes: {},
    answers: {},
    gift: null,
    invoice: null,
    method: "ONLINE",
    quoteHash: (await quoteFor(viewer)).hash,
    returnsAgreed: true,
    locale: "zh",
    ...changes,
  };
}

/** Buys like somebody whose phone is proved. */
export async function buy(viewer: Viewer, changes: Partial<PlaceOrder> = {}) {
  const wish = await agree(viewer, changes);
  if (viewer.kind === "guest" && "phone" in wish.delivery)
    await provePhone(viewer.guestHash, wish.delivery.phone);
  return placeOrder(viewer, wish);
}

export async function groupOf(result: Result<Placed>) {
  if (!result.ok) throw new Error(`not placed: ${result.code}`);
  return db.orderGroup.findUniqueOrThrow({
    where: { number: result.data.groupNumber },
    include: {
      orders: {
        orderBy: { id: "asc" },
        include: { lines: { orderBy: { id: "asc" } }, events: true, reservations: true },
      },
    },
  });
}

export const groupsOf = (viewer: { guestHash: string | null }) =>
  db.orderGroup.count({ where: { guestHash: viewer.guestHash } });
