import { expect, test } from "vitest";
import { signInWithCode } from "@/lib/identity/mutations";
import { askLeaveCode, beginLeaving, finishLeaving } from "@/lib/leaving/mutations";
import { listObstacles } from "@/lib/leaving/queries";
import { moveOrder } from "@/lib/orders/mutations";
import { listOrders } from "@/lib/orders/queries";
import { findSession } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import {
  createOfficer,
  createOrder,
  createProduct,
  createShop,
  createUser,
  guest,
  viewerOf,
} from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { createVideo } from "@/tests/factories/videos";
import { asking, newBrowser, sentCode, wrong } from "../identity/codes";

const EIGHT_DAYS = inFuture(8 * DAY);

async function signedIn(phone: string) {
  const request = asking({ phone });
  const signed = await signInWithCode({
    phone,
    code: await sentCode(request),
    browserHash: request.browserHash,
    oldSessionId: null,
    userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/156 Safari/537.36",
    locale: "zh",
  });
  if (!signed.ok) throw new Error(signed.code);
  return signed.data.sessionId;
}

async function leaveCode(viewer: Awaited<ReturnType<typeof viewerOf>>) {
  const browserHash = newBrowser();
  const asked = await askLeaveCode(viewer, { browserHash, address: newToken(), locale: "zh" });
  if (!asked.ok) throw new Error(asked.code);
  const sms = await db.smsMessage.findFirstOrThrow({
    where: { phone: viewer.phone, kind: "code" },
    orderBy: { createdAt: "desc" },
  });
  return { browserHash, code: (sms.params as { code: string }).code };
}

const complete = (id: string) =>
  inTransaction((tx) =>
    moveOrder(tx, {
      id,
      from: "CONFIRMED",
      to: "COMPLETED",
      kind: "RECEIVED",
      actor: { kind: "system", name: "test" },
    }),
  );

/** Somebody with everything that an account gathers, whose only order is done. */
async function settled() {
  const user = await createUser({ name: "要走的人" });
  const viewer = await viewerOf(user);
  const item = await createProduct();
  const group = await createOrder({
    products: [item],
    buyer: { id: user.id },
    status: "CONFIRMED",
  });
  const order = first(group.orders);
  await complete(order.id);
  const asked = { kind: "PERSON", title: user.name, email: "me@example.cn" } as const;
  await db.invoice.create({ data: { ...asked, orderId: order.id, shopId: order.shopId } });
  await db.cart.create({
    data: {
      userId: user.id,
      lines: { create: { variantId: item.variant.id, quantity: 1, seenPriceFen: 1_000 } },
    },
  });
  await db.notification.create({
    data: { userId: user.id, kind: "order.placed", params: {}, path: "/orders" },
  });
  for (const buyerKey of [user.id, user.phone])
    await db.customerNote.create({ data: { shopId: order.shopId, buyerKey, note: "爱吃黏的" } });
  const gone = await createProduct({ stock: 0 });
  await db.restockWish.create({ data: { userId: user.id, variantId: gone.variant.id } });
  await db.follow.create({ data: { userId: user.id, shopId: gone.shop.id } });
  const video = await createVideo({ shop: gone.shop, userId: (await createUser()).id });
  await db.videoLike.create({ data: { userId: user.id, videoId: video.id } });
  return { user, viewer, order, group };
}

async function begin(viewer: Awaited<ReturnType<typeof viewerOf>>) {
  const { code, browserHash } = await leaveCode(viewer);
  return beginLeaving(viewer, code, browserHash);
}

/** Wherever somebody's name or phone may still stand. */
async function tracesOf({ id, phone, name }: { id: string; phone: string; name: string }) {
  const counts = await Promise.all([
    db.user.count({ where: { OR: [{ phone }, { id, name }] } }),
    db.address.count({ where: { userId: id } }),
    db.cart.count({ where: { userId: id } }),
    db.notification.count({ where: { userId: id } }),
    db.smsMessage.count({ where: { phone } }),
    db.oneTimeCode.count({ where: { phone } }),
    db.restockWish.count({ where: { userId: id } }),
    db.follow.count({ where: { userId: id } }),
    db.videoLike.count({ where: { userId: id } }),
    db.customerNote.count({ where: { buyerKey: { in: [id, phone] } } }),
    db.invoice.count({ where: { order: { group: { userId: id } }, email: { not: "" } } }),
    db.session.count({
      where: { userId: id, OR: [{ revokedAt: null }, { userAgent: { not: "" } }] },
    }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

test("after seven days nothing says who it was, and the order stays as the law keeps it", async () => {
  const { user, viewer, order } = await settled();
  const sessionId = await signedIn(user.phone);
  expect(await listObstacles(viewer)).toEqual([]);
  expect(await begin(viewer)).toMatchObject({ ok: true });
  expect(await findSession(sessionId, new Date())).toBeNull();

  await finishLeaving();
  expect(await tracesOf(user)).toBeGreaterThan(0);
  await finishLeaving(EIGHT_DAYS);
  expect(await tracesOf(user)).toBe(0);
  expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
    name: "",
    phone: `left:${user.id}`,
  });
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    status: "COMPLETED",
    recipient: "李女士",
  });
});

test("the same phone begins anew, without the orders of before", async () => {
  const { user, viewer } = await settled();
  await begin(viewer);
  await finishLeaving(EIGHT_DAYS);
  await signedIn(user.phone);
  const anew = await db.user.findUniqueOrThrow({ where: { phone: user.phone } });
  expect(anew.id).not.toBe(user.id);
  const { orders } = await listOrders(await viewerOf(anew), {
    tab: "all",
    cursor: null,
    locale: "zh",
  });
  expect(orders).toEqual([]);
});

test("who signs in within seven days stays, and is told so", async () => {
  const { user, viewer } = await settled();
  await begin(viewer);
  await signedIn(user.phone);
  await finishLeaving(EIGHT_DAYS);
  expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
    name: "要走的人",
    leavesAt: null,
    leftAt: null,
  });
  const told = { userId: user.id, kind: "account.stayed" };
  expect(await db.notification.count({ where: told })).toBe(1);
});

test("three years after an order its receiver goes too, of who has left only", async () => {
  const { user, viewer, group, order } = await settled();
  const other = await settled();
  await begin(viewer);
  await finishLeaving(EIGHT_DAYS);
  const titleOf = ({ id }: { id: string }) =>
    db.invoice.findUniqueOrThrow({ where: { orderId: id } }).then(({ title }) => title);
  expect(await titleOf(order)).toBe(user.name);
  await finishLeaving(inFuture(3 * 366 * DAY));
  expect([await titleOf(order), await titleOf(other.order)]).toEqual(["", other.user.name]);
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    recipient: "",
    phone: "",
    street: "",
    totalFen: order.totalFen,
  });
  expect(await db.orderGroup.findUniqueOrThrow({ where: { id: group.id } })).toMatchObject({
    phone: "",
    userId: user.id,
  });
  expect(await db.order.findUniqueOrThrow({ where: { id: other.order.id } })).toMatchObject({
    recipient: "李女士",
  });
});

test("an open order, a refund on its way, a shop and an office keep an account", async () => {
  const buyer = await createUser();
  const group = await createOrder({ buyer: { id: buyer.id }, status: "CONFIRMED" });
  const viewer = await viewerOf(buyer);
  expect(await listObstacles(viewer)).toEqual(["ORDER"]);
  const order = first(group.orders);
  await complete(order.id);
  await db.refund.create({
    data: { orderId: order.id, amountFen: 100, reason: "CANCELLED", means: "CASH" },
  });
  expect(await listObstacles(viewer)).toEqual(["REFUND"]);

  const { owner } = await createShop();
  expect(await listObstacles(await viewerOf(owner))).toEqual(["SHOP"]);
  expect(await listObstacles(await createOfficer())).toEqual(["OFFICE"]);
  const demo = await createUser();
  await db.user.update({ where: { id: demo.id }, data: { isDemo: true } });
  expect(await listObstacles(await viewerOf(demo))).toEqual(["DEMO"]);
  expect(await listObstacles(guest())).toEqual([]);
  expect(
    await askLeaveCode(viewer, { browserHash: newBrowser(), address: null, locale: "zh" }),
  ).toMatchObject({ code: "STILL_NEEDED" });
});

test("what opens within the seven days puts the end off", async () => {
  const { user, viewer, order } = await settled();
  await begin(viewer);
  const refund = await db.refund.create({
    data: { orderId: order.id, amountFen: 100, reason: "CANCELLED", means: "CASH" },
  });
  await finishLeaving(EIGHT_DAYS);
  expect(await db.user.count({ where: { id: user.id, leftAt: null } })).toBe(1);
  await db.refund.update({ where: { id: refund.id }, data: { status: "ABANDONED" } });
  await Promise.all([finishLeaving(EIGHT_DAYS), finishLeaving(EIGHT_DAYS)]);
  expect(await db.user.count({ where: { id: user.id, leftAt: null } })).toBe(0);
});

test("only the phone's own code opens the way out", async () => {
  const { user, viewer } = await settled();
  const { code, browserHash } = await leaveCode(viewer);
  expect(await beginLeaving(viewer, wrong(code), browserHash)).toMatchObject({
    code: "CODE_WRONG",
  });
  expect(await beginLeaving(viewer, code, newBrowser())).toMatchObject({ code: "CODE_GONE" });
  expect(await beginLeaving(guest(), code, browserHash)).toMatchObject({ code: "SIGN_IN_FIRST" });
  const stranger = await viewerOf(await createUser());
  expect(await beginLeaving(stranger, code, browserHash)).toMatchObject({ code: "CODE_GONE" });
  expect(await db.user.count({ where: { id: user.id, leavesAt: null } })).toBe(1);
});
