import { expect, test } from "vitest";
import { fen } from "@/lib/platform/money";
import { type CellFigure, type CellQuestion, type CountyMonth, narrow } from "@/lib/reporting";

const sold = (amount: number, orders: number) => ({
  fen: fen(amount),
  orders,
  buyers: 0,
  shops: 0,
  newShops: 0,
  units: 0,
  weightG: 0,
});

const shop = (
  name: string,
  now: number,
  before: number,
  township = "武乡县 洪水镇",
): CellFigure => ({
  key: name,
  name,
  within: "",
  township,
  slug: null,
  now: sold(now, 1),
  monthBefore: sold(before, 1),
  yearBefore: sold(0, 0),
});

const monthOf = (cells: CellFigure[]): CountyMonth => ({
  month: "2026-10",
  days: 31,
  isRunning: false,
  county: shop("all", 0, 0),
  kind: "shop",
  cells,
  months: [],
  townships: [],
});

const all: CellQuestion = { q: "", township: "", sort: "sales", page: 1 };
const names = (cells: CellFigure[], changes: Partial<CellQuestion> = {}) =>
  narrow(monthOf(cells), { ...all, ...changes }).cells.map(({ name }) => name);

const three = [
  shop("Hu's", 300, 900),
  shop("Wei's", 500, 100),
  shop("Tian's", 400, 450, "武乡县 蟠龙镇"),
];

test("the most sold stands first, or what fell most", () => {
  expect(names(three)).toEqual(["Wei's", "Tian's", "Hu's"]);
  expect(names(three, { sort: "fell" })).toEqual(["Hu's", "Tian's", "Wei's"]);
  expect(names(three, { sort: "name" })).toEqual(["Hu's", "Tian's", "Wei's"]);
});

test("a part of the name and a township leave the others out", () => {
  expect(names(three, { q: "hu" })).toEqual(["Hu's"]);
  expect(names(three, { township: "武乡县 蟠龙镇" })).toEqual(["Tian's"]);
});

test("of 400 shops each page has its fifty, and the last says so", () => {
  const many = Array.from({ length: 120 }, (_, at) => shop(`shop ${at}`, at, 0));
  const page = (number: number) => narrow(monthOf(many), { ...all, page: number });
  expect(page(1)).toMatchObject({ found: 120, hasMore: true });
  expect(page(3)).toMatchObject({ hasMore: false });
  const seen = [1, 2, 3].flatMap((number) => page(number).cells.map(({ key }) => key));
  expect(new Set(seen).size).toBe(120);
});
