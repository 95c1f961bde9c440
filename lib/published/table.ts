/** What one shop sold of one shelf in a month, in fen. */
export type Sale = { village: string; category: string; shop: string; fen: number };

/** The key of a whole row or column. */
export const ALL = "all";

export type Cell = {
  village: string;
  category: string;
  fen: number;
  /** What each of its shops sold, in fen. */
  shops: ReadonlyMap<string, number>;
};

export type Table = { villages: string[]; categories: string[]; cells: ReadonlyMap<string, Cell> };

export const keyOf = (village: string, category: string) => `${village} ${category}`;

const distinct = (values: string[]) => [...new Set(values)].sort();

type Open = { village: string; category: string; shops: Map<string, number> };

function add(cells: Map<string, Open>, village: string, category: string, sale: Sale) {
  const key = keyOf(village, category);
  const cell = cells.get(key) ?? { village, category, shops: new Map() };
  cell.shops.set(sale.shop, (cell.shops.get(sale.shop) ?? 0) + sale.fen);
  cells.set(key, cell);
}

const sumOf = (shops: ReadonlyMap<string, number>) =>
  [...shops.values()].reduce((sum, fen) => sum + fen, 0);

/** Sales by village and shelf with the totals of both; a shop that sold nothing is in no cell. */
export function tableOf(sales: readonly Sale[]): Table {
  const sold = sales.filter(({ fen }) => fen > 0);
  const cells = new Map<string, Open>();
  for (const sale of sold) {
    for (const village of [sale.village, ALL]) {
      for (const category of [sale.category, ALL]) add(cells, village, category, sale);
    }
  }
  return {
    villages: distinct(sold.map(({ village }) => village)),
    categories: distinct(sold.map(({ category }) => category)),
    cells: new Map(
      [...cells].map(([key, cell]): [string, Cell] => [key, { ...cell, fen: sumOf(cell.shops) }]),
    ),
  };
}

/** The lines that add up: each is its total's key and the keys of its parts. */
export function linesOf({ villages, categories, cells }: Table) {
  const there = (keys: string[]) => keys.filter((key) => cells.has(key));
  return [
    ...[...villages, ALL].map((village) => ({
      total: keyOf(village, ALL),
      parts: there(categories.map((category) => keyOf(village, category))),
    })),
    ...[...categories, ALL].map((category) => ({
      total: keyOf(ALL, category),
      parts: there(villages.map((village) => keyOf(village, category))),
    })),
  ].filter(({ total }) => cells.has(total));
}
