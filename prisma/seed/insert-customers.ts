import { noteCustomer, tagCustomer } from "@/lib/customers/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { surely } from "./buy";

/** What the demo's seller has written down of the shopper. */
export async function insertCustomers(buyer: UserViewer, seller: UserViewer) {
  const { number: order } = await db.order.findFirstOrThrow({
    where: {
      status: { in: ["CONFIRMED", "COMPLETED"] },
      group: { userId: buyer.userId },
      shop: { members: { some: { userId: seller.userId, role: "OWNER" } } },
    },
    orderBy: { id: "desc" },
    select: { number: true },
  });
  const note = "爱吃今年的新米，熬粥给老人喝。过年要寄两袋回老家。";
  await surely(noteCustomer(seller, { order, note, seen: "" }));
  for (const tag of ["回头客", "熬粥"])
    await surely(tagCustomer(seller, { order, tag, isOn: true }));
}
