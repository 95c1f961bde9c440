import "server-only";
import { townshipKey, townshipName } from "@/lib/places";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { CellKind, MonthFigures } from "./index";

type Row = Awaited<ReturnType<typeof listCells>>[number];

const dateOf = (month: string) => new Date(`${month}-01`);

/** The cells of one kind in these months. */
export const listCells = (months: string[], kind: CellKind | "county") =>
  db.monthCell.findMany({ where: { kind, month: { in: months.map(dateOf) } } });

export function figuresOf(rows: readonly Row[], month: string, key: string): MonthFigures {
  const at = dateOf(month).getTime();
  const row = rows.find((one) => one.key === key && one.month.getTime() === at);
  return {
    fen: fen(Number(row?.netFen ?? 0)),
    orders: row?.orders ?? 0,
    buyers: row?.buyers ?? 0,
    shops: row?.shops ?? 0,
    newShops: row?.newShops ?? 0,
    units: row?.units ?? 0,
    weightG: Number(row?.weightG ?? 0),
  };
}

export type CellName = { name: string; within: string; township: string; slug: string | null };

async function villageNames(locale: Locale) {
  const rows = await db.village.findMany();
  return rows.map((village): [string, CellName] => [
    village.id,
    {
      name: pick(village, "name", locale),
      within: townshipName(village, locale),
      township: townshipKey(village),
      slug: village.slug,
    },
  ]);
}

async function townshipNames(locale: Locale) {
  const rows = await db.village.findMany({ distinct: ["countyZh", "townshipZh"] });
  return rows.map((village): [string, CellName] => [
    townshipKey(village),
    {
      name: townshipName(village, locale),
      within: pick(village, "county", locale),
      township: "",
      slug: null,
    },
  ]);
}

async function categoryNames(locale: Locale) {
  const rows = await db.category.findMany({ include: { parent: true } });
  return rows.map((row): [string, CellName] => [
    row.id,
    {
      name: pick(row, "name", locale),
      within: row.parent ? pick(row.parent, "name", locale) : "",
      township: "",
      slug: row.slug,
    },
  ]);
}

async function shopNames(ids: string[], locale: Locale) {
  const rows = await db.shop.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      slug: true,
      nameZh: true,
      nameEn: true,
      village: { select: { nameZh: true, nameEn: true, countyZh: true, townshipZh: true } },
    },
  });
  return rows.map((row): [string, CellName] => [
    row.id,
    {
      name: pick(row, "name", locale),
      within: pick(row.village, "name", locale),
      township: townshipKey(row.village),
      slug: row.slug,
    },
  ]);
}

/** What the keys of a kind of cell are called. */
export async function cellNames(kind: CellKind, keys: string[], locale: Locale) {
  const read = {
    village: () => villageNames(locale),
    township: () => townshipNames(locale),
    category: () => categoryNames(locale),
    shop: () => shopNames(keys, locale),
  };
  return new Map(await read[kind]());
}
