import { expect, test } from "vitest";
import { inPlace } from "@/components/workbench/stock/in-place";
import type { StockRow } from "@/lib/inventory/queries";

const row = (variantId: string, left: number, changes: Partial<StockRow> = {}): StockRow => ({
  ...{ variantId, shopId: "shop", productSlug: "millet", titleZh: "小米", titleEn: "Millet" },
  ...{ labelZh: "5斤", labelEn: "2.5 kg", imageKey: null, reserved: 0 },
  ...{ onHand: left, left, low: left <= 5, lowAt: 5, backOn: null, ...changes },
});

test("a row that was counted stays where it stood, with its new count", () => {
  const opened = [row("a", 0), row("b", 2), row("c", 50)];
  const now = [row("b", 2), row("a", 40), row("c", 50)];
  expect(inPlace(opened, now, {})).toEqual([row("a", 40), row("b", 2), row("c", 50)]);
});

test("a row that moved to another page stays with what was counted here", () => {
  const opened = [row("a", 1, { onHand: 3, reserved: 2 }), row("b", 2)];
  const shown = inPlace(opened, [row("b", 2), row("c", 50)], { a: 23 });
  expect(shown.map(({ variantId }) => variantId)).toEqual(["a", "b", "c"]);
  expect(shown[0]).toMatchObject({ onHand: 23, left: 21, low: false });
});

test("goods that aren't on sale are not low, however few there are", () => {
  const hidden = row("a", 9, { lowAt: null, low: false });
  expect(inPlace([hidden], [], { a: 0 })).toMatchObject([{ left: 0, low: false }]);
});
