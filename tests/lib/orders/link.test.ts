import { expect, test } from "vitest";
import { findCashier } from "@/lib/cashier/queries";
import { openLink, withdrawTaken } from "@/lib/orders/mutations";
import { findByLink, findOrder, findTaken, listTaken } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { deliveryTo, groupOf } from "@/tests/lib/checkout/shopper";
import { take } from "@/tests/lib/checkout/taking";
import { countsOf } from "@/tests/lib/inventory/stock";

async function written(wishes: Parameters<typeof createProduct>[0] = {}, phone?: string) {
  const shop = await createShop();
  const item = { ...(await createProduct({ ...wishes, shop })), shop };
  const keeper = await viewerOf(shop.owner);
  const group = await groupOf(await take(keeper, item, { delivery: deliveryTo(phone) }));
  const taken = await findTaken(keeper, group.number, "zh");
  return { item, keeper, group, number: group.orders[0]?.number ?? "", token: taken?.token ?? "" };
}

const browser = () => ({ ...guest(), passHash: hashToken(newToken()) });
const open = (viewer: ReturnType<typeof browser>, token: string, returnsAgreed = false) =>
  openLink(viewer, { token, returnsAgreed, passHash: viewer.passHash });

test("who holds the link reads the order and, once opened, may pay and follow it without an account", async () => {
  const { group, number, token } = await written();
  const buyer = browser();
  expect(await findByLink(buyer, token, "zh")).toMatchObject({
    state: "OPEN",
    purchase: { totalFen: group.totalFen, receiver: { name: "李女士", street: "某胡同 1 号" } },
  });
  expect(await findOrder(buyer, number, "zh")).toBeNull();
  expect(await open(buyer, token)).toEqual({ ok: true, data: { group: group.number } });
  expect(await findCashier(buyer, group.number, "zh")).toMatchObject({ state: "UNPAID" });
  expect(await findOrder(buyer, number, "zh")).not.toBeNull();
  expect(await findByLink(buyer, token, "zh")).toMatchObject({ state: "MINE" });
});

test("without the link nobody reads or pays it, whoever knows its number", async () => {
  const { group, number, token } = await written();
  const made = `${group.number}${"A".repeat(22)}`;
  expect(await findByLink(browser(), made, "zh")).toBeNull();
  expect(await open(browser(), made)).toMatchObject({ code: "NOT_FOUND" });
  const rival = await viewerOf((await createShop()).owner);
  expect(await findTaken(rival, group.number, "zh")).toBeNull();
  for (const viewer of [browser(), rival]) {
    expect(await findOrder(viewer, number, "zh")).toBeNull();
    expect(await findCashier(viewer, group.number, "zh")).toBeNull();
  }
  const tokenAsCookie = { ...guest(), guestHash: hashToken(token) };
  expect(await findOrder(tokenAsCookie, number, "zh")).toBeNull();
});

test("the link ends with the hold: it shows nothing more and opens nothing", async () => {
  const { group, token } = await written();
  await db.orderGroup.update({ where: { id: group.id }, data: { payBy: new Date(0) } });
  expect(await findByLink(browser(), token, "zh")).toEqual({ state: "OVER" });
  expect(await open(browser(), token)).toMatchObject({ code: "LINK_OVER" });
});

test("an order that its buyer placed has no link", async () => {
  const { group, token } = await written();
  await db.orderGroup.update({ where: { id: group.id }, data: { takenById: null } });
  expect(await findByLink(browser(), token, "zh")).toEqual({ state: "OVER" });
  expect(await open(browser(), token)).toMatchObject({ code: "LINK_OVER" });
});

test("goods that must be agreed to are agreed to by who opens the link, not by the shop", async () => {
  const { group, token } = await written({ returnPolicy: "CONFIRMED_EXCLUDED" });
  expect(group.returnsAgreedAt).toBeNull();
  expect(await open(browser(), token)).toMatchObject({ code: "RETURNS_NOT_AGREED" });
  expect(await open(browser(), token, true)).toMatchObject({ ok: true });
  const { returnsAgreedAt } = await db.orderGroup.findUniqueOrThrow({ where: { id: group.id } });
  expect(returnsAgreedAt).not.toBeNull();
});

test("the account with the order's own phone gets it among its orders; another account only follows it", async () => {
  const owner = await createUser();
  const other = { ...(await viewerOf(await createUser())), passHash: hashToken(newToken()) };
  const { group, token } = await written({}, owner.phone);
  await openLink(other, { token, returnsAgreed: false, passHash: other.passHash });
  expect((await db.orderGroup.findUniqueOrThrow({ where: { id: group.id } })).userId).toBeNull();
  const buyer = await viewerOf(owner);
  await openLink(buyer, { token, returnsAgreed: false, passHash: hashToken(newToken()) });
  expect((await db.orderGroup.findUniqueOrThrow({ where: { id: group.id } })).userId).toBe(
    owner.id,
  );
});

test("the shop sees what it wrote down, and takes back what nobody has paid", async () => {
  const { item, keeper, group, token } = await written();
  expect(await listTaken(keeper, null, "zh")).toMatchObject([
    { group: group.number, state: "WAITING", recipient: "李女士" },
  ]);
  expect(await withdrawTaken(keeper, group.number)).toMatchObject({ ok: true });
  expect(await findTaken(keeper, group.number, "zh")).toMatchObject({
    state: "CALLED_OFF",
    token: null,
  });
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 20, reserved: 0 });
  expect(await findByLink(browser(), token, "zh")).toEqual({ state: "OVER" });
  expect(await withdrawTaken(keeper, group.number)).toMatchObject({ code: "ORDER_CLOSED" });
  const rival = await viewerOf((await createShop()).owner);
  expect(await withdrawTaken(rival, group.number)).toMatchObject({ code: "NOT_FOUND" });
});
