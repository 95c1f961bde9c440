import { expect, test } from "vitest";
import { riskOf } from "@/lib/published/risk";
import type { Cell } from "@/lib/published/table";

const cell = (fens: number[], names = fens.map((_, index) => `s${index}`)): Cell => ({
  village: "v",
  category: "c",
  fen: fens.reduce((sum, fen) => sum + fen, 0),
  shops: new Map(fens.map((fen, index) => [names[index] ?? "", fen])),
});

test.each([
  ["four shops", [100, 100, 100, 100], "FEW_SHOPS"],
  ["five shops", [100, 100, 100, 100, 100], null],
  ["five shops, one with 75 %", [300, 25, 25, 25, 25], null],
  ["five shops, one with more", [301, 25, 25, 25, 24], "ONE_LARGE"],
])("%s", (_, fens, risk) => {
  expect(riskOf(cell(fens), null)).toBe(risk);
});

const five = [100, 100, 100, 100, 100];

test("the one shop that came can't be told by subtracting last month", () => {
  expect(riskOf(cell([...five, 400]), cell(five))).toBe("BY_LAST_MONTH");
});

test("nor the one that went", () => {
  expect(riskOf(cell(five), cell([...five, 400]))).toBe("BY_LAST_MONTH");
});

test("where the others sold differently the difference says nothing", () => {
  expect(riskOf(cell([200, 150, 180, 120, 130, 400]), cell(five))).toBe(null);
});

test("two that came hide each other", () => {
  expect(riskOf(cell([...five, 300, 300]), cell(five))).toBe(null);
});
