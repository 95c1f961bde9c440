import { expect, test } from "vitest";
import {
  announceConfirmed,
  cancelOrder,
  changeAddress,
  completeIfDue,
} from "@/lib/orders/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { confirmedOrder, shippedOrder } from "@/tests/factories/dispatch";
import { deliveryTo } from "@/tests/lib/checkout/shopper";

type Confirmed = Awaited<ReturnType<typeof confirmedOrder>>;

const yesterday = new Date(Date.now() - 86_400_000);

const kindsOf = async ({ userId }: { userId: string }) =>
  (await db.notification.findMany({ where: { userId } })).map(({ kind }) => kind);

/** What happens to an order, who must hear of it, and under which name. */
const told: [
  string,
  () => Promise<Confirmed>,
  (made: Confirmed) => unknown,
  Partial<Record<"buyer" | "seller", string>>,
][] = [
  [
    "it is a sale",
    confirmedOrder,
    ({ order }) => inTransaction((tx) => announceConfirmed(tx, [order.id])),
    { buyer: "order.placed", seller: "order.confirmed" },
  ],
  ["it left", shippedOrder, () => null, { buyer: "order.shipped" }],
  [
    "the buyer called it off",
    confirmedOrder,
    ({ buyer, number }) => cancelOrder(buyer, number, "TWICE"),
    { seller: "order.cancelled" },
  ],
  [
    "it goes elsewhere",
    confirmedOrder,
    ({ buyer, number }) => changeAddress(buyer, { number, address: deliveryTo() }),
    { seller: "order.readdressed" },
  ],
  [
    "it is done by time",
    shippedOrder,
    async ({ order: { id } }) => {
      await db.order.update({ where: { id }, data: { completeBy: yesterday } });
      await completeIfDue(id);
    },
    { buyer: "order.completed" },
  ],
];

test.each(told)("when %s, who waits for it is told", async (_, made, happens, notices) => {
  const order = await made();
  await happens(order);
  for (const who of ["buyer", "seller"] as const) {
    const kind = notices[who];
    if (kind) expect(await kindsOf(order[who])).toContain(kind);
  }
});
