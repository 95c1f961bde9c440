import { expect, test } from "vitest";
import { addRow, changeRow, removeRow } from "@/components/workbench/listing/rows";

type Row = { key: string; price: string };
const add = (rows: Row[], price: string) => addRow<Row>(rows, { price });

test("rows that were added never share a key, whatever was taken out before", () => {
  const two = add(add([], "1"), "2");
  const again = add(removeRow(two, two[0]?.key ?? ""), "3");
  expect(new Set(again.map(({ key }) => key)).size).toBe(2);
  const [kept, added] = again;
  const changed = changeRow(again, added?.key ?? "", () => ({ price: "4" }));
  expect(changed.map(({ price }) => price)).toEqual(["2", "4"]);
  expect(removeRow(changed, added?.key ?? "")).toEqual([kept]);
});

test("a key of no row changes and takes out nothing", () => {
  const rows = add([], "1");
  expect(changeRow(rows, "gone", () => ({ price: "9" }))).toEqual(rows);
  expect(removeRow(rows, "gone")).toEqual(rows);
});
