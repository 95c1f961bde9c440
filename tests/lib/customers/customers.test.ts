import { expect, test } from "vitest";
import { noteCustomer, tagCustomer } from "@/lib/customers/mutations";
import type { CustomersWanted } from "@/lib/customers/queries";
import {
  findCustomer,
  listCustomers,
  listOrdersOfCustomer,
  listTags,
} from "@/lib/customers/queries";
import { moveOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { DAY } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { createOrder, createProduct, createShop, createUser, viewerOf } from "@/tests/factories";
import { addMember, strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";
import { refund, sell } from "../reporting/market";

const daysAgo = (days: number) => new Date(Date.now() - days * DAY);
const everybody = { text: "", tag: null, isQuiet: false, after: null };

const list = async (
  viewer: Viewer,
  wish: Pick<CustomersWanted, "shopId"> & Partial<CustomersWanted>,
) => (await listCustomers(viewer, { ...everybody, ...wish })).customers;

async function market() {
  const shop = await createShop();
  const item = await createProduct({ shop, priceFen: 2_000 });
  return { shop, item, keeper: await viewerOf(shop.owner) };
}

const numberOf = async ({ orderId }: { orderId: string }) =>
  (await db.order.findUniqueOrThrow({ where: { id: orderId } })).number;

test("a list says how often somebody bought, for how much after what went back, and when last", async () => {
  const { shop, item, keeper } = await market();
  const buyer = await createUser();
  const guest = { phone: "+8613911112222" };
  const goods = [{ item, quantity: 2 }];
  await sell({ goods, at: daysAgo(70), buyer });
  const sold = await sell({ goods, at: daysAgo(3), buyer });
  const alone = await sell({ goods: [{ item, quantity: 1 }], at: daysAgo(90), buyer: guest });
  await refund(sold, 2_000, [{ orderLineId: first(sold.lines).id, quantity: 1, amountFen: 2_000 }]);
  const [regular, once, ...others] = await list(keeper, { shopId: shop.id });
  expect(regular).toMatchObject({
    order: await numberOf(sold),
    orders: 2,
    spentFen: 6_000,
    isQuiet: false,
  });
  expect(once).toMatchObject({ order: await numberOf(alone), orders: 1, isQuiet: true });
  expect(others).toEqual([]);
  const quiet = await list(keeper, { shopId: shop.id, isQuiet: true });
  expect(quiet.map(({ order }) => order)).toEqual([await numberOf(alone)]);
});

test("a page ends where the next one begins", async () => {
  const { shop, item, keeper } = await market();
  for (let nth = 0; nth < 26; nth += 1)
    await sell({
      goods: [{ item, quantity: 1 }],
      at: daysAgo(nth),
      buyer: { phone: `+86139222200${String(nth).padStart(2, "0")}` },
    });
  const wanted = { ...everybody, shopId: shop.id };
  const one = await listCustomers(keeper, wanted);
  const two = await listCustomers(keeper, { ...wanted, after: one.next });
  const all = [...one.customers, ...two.customers].map(({ order }) => order);
  expect([one.customers.length, two.customers.length, new Set(all).size]).toEqual([24, 2, 26]);
  expect(two.next).toBeNull();
});

test("name and phone are shown as on the orders: in full while one is open", async () => {
  const { shop, item, keeper } = await market();
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  const order = first(group.orders);
  expect(await list(keeper, { shopId: shop.id })).toMatchObject([
    { name: "李女士", phone: "139 1234 5678" },
  ]);
  const actor = { kind: "system", name: "test" } as const;
  const done = { from: "CONFIRMED", to: "COMPLETED", kind: "RECEIVED" } as const;
  await inTransaction((tx) => moveOrder(tx, { id: order.id, actor, ...done }));
  expect(await list(keeper, { shopId: shop.id })).toMatchObject([
    { name: "李**", phone: "139****5678" },
  ]);
});

test("who gives stays unnamed: the receiver of a gift is somebody else", async () => {
  const { shop, item, keeper } = await market();
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  await db.order.update({ where: { id: first(group.orders).id }, data: { isGift: true } });
  expect(await list(keeper, { shopId: shop.id })).toMatchObject([{ name: "", phone: "" }]);
});

test("found by name, the end of the phone, note and tag", async () => {
  const { shop, item, keeper } = await market();
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  const { number } = first(group.orders);
  const other = await sell({
    goods: [{ item, quantity: 1 }],
    at: daysAgo(1),
    buyer: { phone: "+8613700007777" },
  });
  await db.order.update({ where: { id: other.orderId }, data: { recipient: "赵大爷" } });
  await noteCustomer(keeper, { order: number, note: "爱吃黏的", seen: "" });
  await tagCustomer(keeper, { order: number, tag: "回头客", isOn: true });
  const found = async (text: string) =>
    (await list(keeper, { shopId: shop.id, text })).map(({ order }) => order);
  for (const text of ["李女", "5678", "黏", "回头"]) expect(await found(text)).toEqual([number]);
  expect(await found("赵")).toEqual([await numberOf(other)]);
  expect(await found("没有的人")).toEqual([]);
  expect(await list(keeper, { shopId: shop.id, tag: "回头客" })).toMatchObject([
    { order: number, note: "爱吃黏的", tags: ["回头客"] },
  ]);
  expect(await listTags(keeper, shop.id)).toEqual([{ tag: "回头客", count: 1 }]);
});

test("a note that changed meanwhile is not written over, and there are eight tags at most", async () => {
  const { item, keeper } = await market();
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  const order = first(group.orders).number;
  const note = (text: string, seen: string) => noteCustomer(keeper, { order, note: text, seen });
  expect(await note("一", "")).toMatchObject({ ok: true });
  expect(await note("二", "")).toMatchObject({ code: "NOTE_CHANGED" });
  const tag = (word: string, isOn = true) => tagCustomer(keeper, { order, tag: word, isOn });
  for (const word of "甲乙丙丁戊己庚辛") expect(await tag(word)).toMatchObject({ ok: true });
  expect(await tag("甲")).toMatchObject({ ok: true });
  expect(await tag("壬")).toMatchObject({ code: "TAGS_FULL" });
  await tag("乙", false);
  expect(await tag("壬")).toMatchObject({ ok: true });
  expect(await findCustomer(keeper, order, "zh")).toMatchObject({
    note: "一",
    tags: ["丙", "丁", "戊", "己", "庚", "辛", "甲", "壬"],
  });
});

test("two who tag at once leave eight", async () => {
  const { item, keeper } = await market();
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  const order = first(group.orders).number;
  const words = [..."甲乙丙丁戊己庚辛壬癸"];
  const answers = await Promise.all(
    words.map((tag) => tagCustomer(keeper, { order, tag, isOn: true })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(8);
  expect((await findCustomer(keeper, order, "zh"))?.tags).toHaveLength(8);
});

test("what a shop wrote down of a guest goes on with their account", async () => {
  const { item, keeper } = await market();
  const buyer = await createUser({ phone: "+8613955556666" });
  const sold = await sell({
    goods: [{ item, quantity: 1 }],
    at: daysAgo(1),
    buyer: { phone: buyer.phone },
  });
  const order = await numberOf(sold);
  await noteCustomer(keeper, { order, note: "晚上在家", seen: "" });
  await db.orderGroup.updateMany({
    where: { orders: { some: { number: order } } },
    data: { userId: buyer.id },
  });
  expect(await findCustomer(keeper, order, "zh")).toMatchObject({
    note: "晚上在家",
    reach: "WRITE",
  });
});

test("their page has all that they bought here, and nothing of other shops", async () => {
  const { item, keeper } = await market();
  const buyer = await createUser();
  const here = await createOrder({ buyer, products: [item], status: "CONFIRMED" });
  await createOrder({ buyer, status: "CONFIRMED" });
  const { number } = first(here.orders);
  const asked = { number, cursor: null, locale: "zh" } as const;
  const { orders } = await listOrdersOfCustomer(keeper, asked);
  expect(orders.map((order) => order.number)).toEqual([number]);
  expect(await findCustomer(keeper, number, "zh")).toMatchObject({ orders: 1 });
});

test("strangers, packers and hosts see nobody and write nothing", async () => {
  const { shop, item } = await market();
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  const order = first(group.orders).number;
  const others = [await addMember(shop.id, "PACKER"), await addMember(shop.id, "HOST")];
  for (const viewer of [...others, ...(await strangers())]) {
    expect(await list(viewer, { shopId: shop.id })).toEqual([]);
    expect(await listTags(viewer, shop.id)).toEqual([]);
    expect(await findCustomer(viewer, order, "zh")).toBeNull();
    const asked = { number: order, cursor: null, locale: "zh" } as const;
    expect((await listOrdersOfCustomer(viewer, asked)).orders).toEqual([]);
    expect(await noteCustomer(viewer, { order, note: "看看", seen: "" })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await tagCustomer(viewer, { order, tag: "看", isOn: true })).toMatchObject({
      code: "NOT_FOUND",
    });
  }
  expect(await db.customerNote.count({ where: { shopId: shop.id } })).toBe(0);
});
