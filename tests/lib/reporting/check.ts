import { expect } from "vitest";
import type { ShopFigures } from "@/lib/reporting";
import { getCountyMonth } from "@/lib/reporting/queries";
import { officer } from "./people";
import { buyersOf, moneyOf, type Recounted, total, within } from "./recount";

export const now = new Date("2026-11-26T04:00:00Z");
const today = "2026-11-26";

const spans = {
  today: [
    [today, today],
    ["2026-11-25", "2026-11-25"],
  ],
  week: [
    ["2026-11-23", today],
    ["2026-11-16", "2026-11-19"],
  ],
  month: [
    ["2026-11-01", today],
    ["2026-10-01", "2026-10-26"],
  ],
  year: [
    ["2026-01-01", today],
    ["2025-01-01", "2025-11-26"],
  ],
} as const;

function checkHeadlines({ compared, months }: ShopFigures, sales: Recounted[]) {
  for (const name of ["today", "week", "month", "year"] as const) {
    const [mine = [], before = []] = spans[name].map(([from, to]) => within(sales, from, to));
    expect({ name, ...compared[name] }).toMatchObject({
      name,
      sold: { fen: moneyOf(mine), orders: mine.length },
      soldBefore: { fen: moneyOf(before), orders: before.length },
    });
  }
  for (const { month, fen, before } of months) {
    const last = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
    expect(fen ?? 0).toBe(moneyOf(within(sales, `${month}-01`, `${month}-31`)));
    expect(before).toBe(moneyOf(within(sales, `${last}-01`, `${last}-31`)));
  }
}

function checkTables({ products, provinces }: ShopFigures, year: Recounted[]) {
  const lines = year.flatMap((one) => one.lines);
  const ids = new Set(lines.map(({ productId }) => productId));
  expect(new Set(products.map(({ id }) => id))).toEqual(ids);
  for (const { id, units, weightG, soldFen, borneFen } of products) {
    const own = lines.filter(({ productId }) => productId === id);
    expect({ units, weightG, soldFen, borneFen }).toEqual({
      units: total(own.map((line) => line.units)),
      weightG: total(own.map((line) => line.weightG)),
      soldFen: total(own.map((line) => line.fen)),
      borneFen: total(own.map((line) => line.borneFen)),
    });
  }
  expect(total(provinces.map(({ orders }) => orders))).toBe(year.length);
  for (const { code, fen, orders } of provinces) {
    const there = year.filter(({ province }) => province === code);
    expect({ code, fen, orders }).toEqual({ code, fen: moneyOf(there), orders: there.length });
  }
}

/** Compares every number of a shop's page with the recount of its orders. */
export function checkShop(figures: ShopFigures, sales: Recounted[]) {
  checkHeadlines(figures, sales);
  checkTables(figures, within(sales, "2026-01-01", today));
  const buyers = [...buyersOf(sales).values()];
  const again = buyers.filter((orders) => orders > 1).length;
  expect(figures.buyers).toEqual({ all: buyers.length, again });
}

async function checkMonth(month: string, sold: Recounted[]) {
  const viewer = await officer();
  for (const kind of ["village", "township", "category", "shop"] as const) {
    const figures = await getCountyMonth(viewer, { month, kind, locale: "zh", now });
    expect(figures?.county.now).toMatchObject({
      fen: moneyOf(sold),
      orders: sold.length,
      buyers: buyersOf(sold).size,
      shops: new Set(sold.map(({ shopId }) => shopId)).size,
    });
    const cells = figures?.cells ?? [];
    expect({ kind, fen: total(cells.map((cell) => cell.now.fen)) }).toEqual({
      kind,
      fen: moneyOf(sold),
    });
    for (const cell of kind === "shop" ? cells : []) {
      const own = sold.filter(({ shopId }) => shopId === cell.key);
      const facts = { fen: moneyOf(own), orders: own.length, buyers: buyersOf(own).size };
      expect(cell.now).toMatchObject(facts);
    }
  }
}

/** Compares the county's tables of three months with the recount of all orders. */
export async function checkCounty(sales: Recounted[]) {
  for (const month of ["2026-11", "2026-10", "2025-11"])
    await checkMonth(month, within(sales, `${month}-01`, `${month}-31`));
}
