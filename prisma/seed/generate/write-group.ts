import { MINUTE } from "@/lib/platform/clock";
import { numberOf, twelve } from "./ids";
import type { Plan, World } from "./plan";
import type { OrderSheets } from "./sheets";
import { addEvents, addLines, addOrder, addRefund, addStock, slotOf } from "./write-order";
import { addParcel } from "./write-parcel";

function addCheckout(into: OrderSheets, plan: Plan) {
  const { id, buyer, orders, paidAt, serial } = plan;
  const goodsFen = orders.reduce((sum, order) => sum + order.goodsFen, 0);
  const freightFen = orders.reduce((sum, order) => sum + order.freightFen, 0);
  const totalFen = goodsFen + freightFen;
  into.groups.add([
    ...[id(0), numberOf("G", serial), buyer.userId, buyer.guestHash, buyer.phone],
    ...[plan.isOnline ? "ONLINE" : "CASH_ON_DELIVERY", goodsFen, freightFen, totalFen],
    ...[buyer.userId ?? buyer.guestHash, `made-${twelve(serial)}`, "made"],
    ...[plan.isOnline ? plan.payBy : null, plan.at],
  ]);
  if (paidAt === null) return;
  into.payments.add([
    ...[
      id(1),
      id(0),
      "STRIPE",
      `cs_made_${twelve(serial)}`,
      `pi_made_${twelve(serial)}`,
      totalFen,
      "SUCCEEDED",
    ],
    ...[Math.min(paidAt, plan.at + MINUTE / 6), paidAt],
  ]);
}

/** Every row that a checkout and its orders left behind by now. */
export function addGroup(into: OrderSheets, plan: Plan, world: World) {
  addCheckout(into, plan);
  for (const [index, order] of plan.orders.entries()) {
    const slot = slotOf(plan, index);
    addOrder(into, plan, order, slot, world.rules);
    addLines(into, order, slot);
    addEvents(into, plan, order, slot);
    addStock(into, plan, order, slot);
    addRefund(into, plan, order, slot);
    addParcel(into, plan, order, slot, world);
  }
}
