import { expect, test } from "vitest";
import { leftOf } from "@/lib/costs";
import { fen } from "@/lib/platform/money";

const earning = (id: string, earned: number, weightG: number) => ({
  ...{ id, title: id, weightG },
  earnedFen: fen(earned),
});
const cost = (productId: string, amount: number) => ({
  ...{ productId, unknownUnits: 0 },
  fen: fen(amount),
});

test("what is left is what was earned less its costs, of goods whose costs are known", () => {
  const earnings = [earning("millet", 10_000, 2_000), earning("bracelet", 5_000, 0)];
  expect(leftOf(earnings, [cost("millet", 1_500)], 1_000)).toEqual({
    products: [{ id: "millet", title: "millet", costFen: 1_500, leftFen: 8_500, perKgFen: 4_250 }],
    ...{ costFen: 1_500, leftFen: 8_500 },
  });
  expect(leftOf(earnings, [cost("bracelet", 6_000)], 1_000)).toMatchObject({
    products: [{ id: "bracelet", leftFen: -1_000, perKgFen: null }],
  });
  expect(leftOf(earnings, [], 1_000)).toEqual({ products: [], costFen: 0, leftFen: 0 });
});
