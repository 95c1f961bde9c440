import { expect, test } from "vitest";
import { groupsOf, ordersOf } from "@/lib/orders/access";
import { type GuestViewer, systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createOrder, createUser, viewerOf } from "@/tests/factories";

const nobody: GuestViewer = { kind: "guest", guestHash: null, passHash: null };

test.each([nobody, systemViewer("sweeper")])(
  "who owns nothing finds nothing, not everything",
  async (viewer) => {
    const group = await createOrder();
    const where = { AND: [groupsOf(viewer), { number: group.number }] };
    expect(await db.orderGroup.findFirst({ where })).toBeNull();
    const order = { AND: [ordersOf(viewer), { number: group.orders[0]?.number ?? "" }] };
    expect(await db.order.findFirst({ where: order })).toBeNull();
  },
);

test("a buyer finds their own, inside any other condition", async () => {
  const user = await createUser();
  const group = await createOrder({ buyer: user });
  const where = { AND: [groupsOf(await viewerOf(user)), { number: group.number }] };
  expect(await db.orderGroup.findFirst({ where })).not.toBeNull();
});
