import { expect, test } from "vitest";
import { findOrder, isOrderOf } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { createOrder, createUser, guest, viewerOf } from "@/tests/factories";
import { confirmedOrder, strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test("a buyer sees the order, others see none", async () => {
  const { buyer, seller, number } = await confirmedOrder();
  expect(await findOrder(buyer, number, "zh")).toMatchObject({
    number,
    label: "TO_SHIP",
    deadline: { kind: "SHIP" },
    can: { pay: false, cancel: true, receive: false },
  });
  for (const viewer of [seller, ...(await strangers())]) {
    expect(await findOrder(viewer, number, "zh")).toBeNull();
  }
});

test("only the buyer may listen to what happens to an order", async () => {
  const { buyer, seller, number } = await confirmedOrder();
  expect(await isOrderOf(buyer, number)).toBe(true);
  for (const viewer of [seller, ...(await strangers())])
    expect(await isOrderOf(viewer, number)).toBe(false);
});

test("each buyer reads the address in the page's own language", async () => {
  const { buyer, number } = await confirmedOrder();
  expect((await findOrder(buyer, number, "zh"))?.receiver.address).toMatch(/^北京市东城区/);
  expect((await findOrder(buyer, number, "en"))?.receiver.address).toMatch(
    /, Dongcheng District, Beijing$/,
  );
});

test("a guest sees the orders of this browser only, also after signing in", async () => {
  const me = guest();
  const group = await createOrder({ buyer: { guestHash: me.guestHash ?? "" } });
  const { number } = first(group.orders);
  const signedIn = { ...(await viewerOf(await createUser())), guestHash: me.guestHash };
  expect(await findOrder(me, number, "zh")).not.toBeNull();
  expect(await findOrder(signedIn, number, "zh")).not.toBeNull();
  expect(await findOrder(guest(), number, "zh")).toBeNull();
});

test("somebody else's order stays theirs in a shared browser", async () => {
  const { number, group } = await confirmedOrder();
  const shared = guest();
  await db.orderGroup.update({ where: { id: group.id }, data: { guestHash: shared.guestHash } });
  expect(await findOrder(shared, number, "zh")).toBeNull();
});

test("a pass opens the order until it ends", async () => {
  const { number, group } = await confirmedOrder();
  const passHash = hashToken(newToken());
  const holder = { ...guest(), passHash };
  const data = { tokenHash: passHash, groupId: group.id, expiresAt: soon(5) };
  const pass = await db.orderPass.create({ data });
  expect(await findOrder(holder, number, "zh")).not.toBeNull();
  await db.orderPass.update({ where: { id: pass.id }, data: { expiresAt: soon(-1) } });
  expect(await findOrder(holder, number, "zh")).toBeNull();
});

test("an order whose time to pay is over reads as closed before anybody sweeps", async () => {
  const buyer = await createUser();
  const group = await createOrder({ buyer, payBy: soon(-1) });
  const order = await findOrder(await viewerOf(buyer), first(group.orders).number, "zh");
  expect(order).toMatchObject({ label: "CLOSED", deadline: null, can: { pay: false } });
});
