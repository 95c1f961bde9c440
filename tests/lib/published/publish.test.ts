import { expect, test } from "vitest";
import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { writeMonth } from "@/lib/published/mutations";
import { publishMonth } from "@/lib/published/publish";
import { findPublishedMonth, listPublishedMonths, listPublishing } from "@/lib/published/queries";
import { freshenAll } from "@/lib/reporting/mutations";
import { createProduct, createShop, guest } from "@/tests/factories";
import { villageFacts } from "@/tests/factories/shops";
import { sell } from "@/tests/lib/reporting/market";
import { officer } from "@/tests/lib/reporting/people";
import { waitingJobs } from "@/tests/support/waiting-jobs";

const SOLD = new Date("2026-09-12T04:00:00Z");
const MONTH = "2026-09";

/** A village with so many shops that each sold for one yuan more than the one before. */
async function village(shops: number) {
  const { id } = await db.village.create({ data: villageFacts() });
  for (let index = 0; index < shops; index += 1) {
    const shop = await createShop();
    await db.shop.update({ where: { id: shop.id }, data: { villageId: id } });
    const item = await createProduct({ shop, priceFen: 1_000 + index * 100 });
    await sell({ goods: [{ item, quantity: 1 }], at: SOLD, buyer: { phone: "+8613711110000" } });
  }
  return id;
}

test("a month is published once, with what could be guessed left out", async () => {
  const [many, few] = [await village(6), await village(2)];
  await freshenAll();
  await writeMonth(MONTH, null);
  const rows = await db.publishedCell.findMany({ where: { month: new Date(`${MONTH}-01`) } });
  const of = (villageId: string) => rows.filter((row) => row.village === villageId);
  expect(of(few).map(({ fen, shops, hidden }) => ({ fen, shops, hidden }))).toEqual(
    of(few).map(() => ({ fen: null, shops: null, hidden: expect.any(String) })),
  );
  expect(of(many).length).toBeGreaterThan(0);
  const total = rows.find(({ village, category }) => village === "all" && category === "all");
  expect(total).toMatchObject({ fen: 9_600n, shops: 8, hidden: null });

  await sell({
    goods: [{ item: await createProduct({}), quantity: 1 }],
    at: SOLD,
    buyer: { phone: "+8613711110001" },
  });
  await freshenAll();
  await writeMonth(MONTH, null);
  expect(await db.publishedCell.count()).toBe(rows.length);
  expect(await listPublishedMonths()).toEqual([MONTH]);
  const shown = await findPublishedMonth(MONTH, "zh");
  expect(shown?.figures["all all"]).toEqual({ fen: 9_600, shops: 8 });
  expect(await findPublishedMonth("2026-08", "zh")).toBeNull();
});

test("only the county publishes, and only what is over", async () => {
  const desk = await officer();
  expect(await publishMonth(guest(), { month: "2026-07" })).toMatchObject({ code: "NOT_FOUND" });
  const running = businessDay(new Date()).slice(0, 7);
  expect(await publishMonth(desk, { month: running })).toMatchObject({ code: "MONTH_RUNNING" });
  expect(await publishMonth(desk, { month: "2026-07" })).toMatchObject({ ok: true });
  const jobs = await waitingJobs();
  expect(jobs.filter(({ name }) => name === "publish-month")).toHaveLength(1);
  expect(await publishMonth(desk, { month: MONTH })).toMatchObject({ code: "ALREADY_PUBLISHED" });
  expect(await listPublishing(guest())).toEqual([]);
});
