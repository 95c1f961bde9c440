import "./sandbox";

import type Stripe from "stripe";
import { beforeAll, expect, test } from "vitest";
import { expireOrders } from "@/lib/cashier/expire";
import { startPayment } from "@/lib/cashier/mutations";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, createUser, viewerOf } from "@/tests/factories";
import { pageOf, statusesOf } from "./buyer";
import { forgeries, signed } from "./forgeries";
import { control, hookUrl, runJobs, stripe } from "./sandbox";

const GROUPS = 160;
const STOCK = 1_000;

type Fate = "paid" | "late" | "cheap" | "foreign" | "twice";
/** One in twenty comes late, with the wrong amount, in the wrong currency, or is paid a second time. */
const fateOf = (index: number): Fate =>
  (["late", "cheap", "foreign", "twice"] as const)[index % 20] ?? "paid";

type Storm = { fate: Fate; groupId: string; number: string; page: string }[];
let storm: Storm = [];
const products: Awaited<ReturnType<typeof createProduct>>[] = [];

/** Deterministic, so that a failing run can be run again. */
function shuffled<T>(items: T[], seed = 7): T[] {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function eachOf<T>(items: T[], workers: number, work: (item: T) => Promise<unknown>) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

async function payOne(index: number): Promise<Storm[number]> {
  const fate = fateOf(index);
  const buyer = await createUser();
  // Two shops each, in either order, so that settlements want the same stock rows at once.
  const chosen = [products[index % 3], products[(index + 1) % 3]].filter(
    (one) => one !== undefined,
  );
  const group = await createOrder({ buyer, products: index % 2 ? chosen : chosen.reverse() });
  const viewer = await viewerOf(buyer);
  const open = async () => {
    const started = await startPayment(viewer, group.number);
    if (!started.ok) throw new Error(started.code);
    return pageOf(started.data.redirectUrl);
  };
  const page = await open();
  if (fate === "twice") {
    await db.payment.updateMany({ where: { providerRef: page }, data: { status: "CANCELLED" } });
    await control(`sessions/${await open()}/pay`, { outcome: "succeed" });
  }
  if (fate === "late") {
    const payBy = new Date(Date.now() - 1000);
    await db.orderGroup.update({ where: { id: group.id }, data: { payBy } });
    await expireOrders(group.id);
  }
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  if (fate === "cheap") await control(`sessions/${page}/tamper`, { amount: 1 });
  if (fate === "foreign") await control(`sessions/${page}/tamper`, { currency: "usd" });
  return { fate, groupId: group.id, number: group.number, page };
}

async function post(delivery: { body: string; signature: string | null }): Promise<number> {
  const headers = delivery.signature ? { "stripe-signature": delivery.signature } : undefined;
  const answer = await fetch(hookUrl, {
    method: "POST",
    body: delivery.body,
    ...(headers && { headers }),
  });
  return answer.status;
}

async function everyEvent() {
  const events: Stripe.Event[] = [];
  for await (const event of stripe.events.list({ limit: 100 })) events.push(event);
  return events;
}

const sessionOf = (id: string) => ({
  id,
  object: "checkout.session",
  payment_status: "paid",
  status: "complete",
  client_reference_id: null,
});

/** Well signed, and about nothing that this shop ever asked for. */
const strangers = Array.from({ length: 10 }, (_, index) =>
  JSON.stringify({
    id: `evt_stranger_${index}`,
    object: "event",
    type: "checkout.session.completed",
    livemode: false,
    created: 1,
    data: { object: sessionOf(`cs_test_stranger_${index}`) },
  }),
);

beforeAll(async () => {
  await control("delivery", { mode: "off" });
  for (let shop = 0; shop < 3; shop += 1) products.push(await createProduct({ stock: STOCK }));
  const made: Storm = [];
  await eachOf(
    Array.from({ length: GROUPS }, (_, index) => index),
    6,
    async (index) => made.push(await payOne(index)),
  );
  storm = made;
}, 300_000);

test("a storm of webhooks leaves every payment exactly as it is at the provider", async () => {
  const events = await everyEvent();
  const bodies = [...events.map((event) => JSON.stringify(event)), ...strangers];
  const honest = bodies.flatMap((body, index) =>
    Array.from({ length: 1 + (index % 4) }, () => signed(body)),
  );
  const forged = bodies.slice(0, 200).map((body, index) => {
    const kinds = Object.values(forgeries);
    return kinds[index % kinds.length]?.(body) ?? signed(body);
  });
  const answers = { honest: [] as number[], forged: [] as number[] };
  const deliveries = shuffled([
    ...honest.map((delivery) => ({ delivery, kind: "honest" as const })),
    ...forged.map((delivery) => ({ delivery, kind: "forged" as const })),
  ]);
  await Promise.all([
    eachOf(deliveries, 8, async ({ delivery, kind }) => answers[kind].push(await post(delivery))),
    runJobs(),
  ]);
  await runJobs();

  expect(answers.forged.length).toBeGreaterThanOrEqual(200);
  expect(new Set(answers.forged)).toEqual(new Set([400]));
  expect(answers.honest.length).toBeGreaterThan(500);
  expect(new Set(answers.honest)).toEqual(new Set([200]));
  expect(await db.providerEvent.count({ where: { outcome: "RECEIVED" } })).toBe(0);

  for (const { fate, groupId } of storm) {
    const isPaid = fate !== "cheap" && fate !== "foreign";
    expect(await statusesOf(groupId), fate).toEqual(
      isPaid ? ["CONFIRMED", "CONFIRMED"] : ["PENDING_PAYMENT", "PENDING_PAYMENT"],
    );
    const wins = await db.orderEvent.count({
      where: { order: { groupId }, kind: { in: ["PAID", "PAID_LATE"] } },
    });
    expect(wins, fate).toBe(isPaid ? 2 : 0);
  }
}, 300_000);

test("stock, money and quarantine add up after the storm", async () => {
  const paid = storm.filter(({ fate }) => fate !== "cheap" && fate !== "foreign");
  const sold = await db.stockMovement.aggregate({
    where: { kind: "SALE" },
    _sum: { change: true },
  });
  expect(sold._sum.change).toBe(-2 * paid.length);

  const apart = storm.filter(({ fate }) => fate === "cheap" || fate === "foreign");
  const pages = apart.map(({ page }) => page);
  const set = await db.payment.findMany({ where: { providerRef: { in: pages } } });
  expect(apart.length).toBeGreaterThanOrEqual(10);
  expect(
    set.every(({ status, failure }) => status === "FAILED" && failure?.startsWith("WRONG_")),
  ).toBe(true);
  const unknown = { outcome: "QUARANTINED", note: "UNKNOWN_PAGE" } as const;
  expect(await db.providerEvent.count({ where: unknown })).toBe(strangers.length);

  const twice = storm.filter(({ fate }) => fate === "twice");
  const refunds = await db.refund.findMany({ include: { payment: true } });
  expect(twice.length).toBeGreaterThanOrEqual(5);
  expect(refunds).toHaveLength(2 * twice.length);
  expect(
    refunds.every(
      ({ status, payment }) => status === "SUCCEEDED" && payment?.status !== "SUCCEEDED",
    ),
  ).toBe(true);
});

test.each(Object.entries(forgeries))(
  "%s is turned away and leaves nothing behind",
  async (_, forge) => {
    const id = `evt_forge_${Math.random()}`;
    const body = JSON.stringify({ ...JSON.parse(strangers[0] ?? "{}"), id });
    expect(await post(forge(body))).toBe(400);
    expect(await db.providerEvent.count({ where: { eventId: { in: [id, "evt_forged"] } } })).toBe(
      0,
    );
  },
);

test("a huge body is refused before it is read", async () => {
  const huge = JSON.stringify({ id: "evt_huge", padding: "x".repeat(300_000) });
  expect(await post(signed(huge))).toBe(413);
});
