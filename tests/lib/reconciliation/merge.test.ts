import { expect, test } from "vitest";
import { fen } from "@/lib/platform/money";
import type { Found } from "@/lib/reconciliation/compare";
import { type Known, merge } from "@/lib/reconciliation/merge";

const found = (wish: Partial<Found> = {}): Found => ({
  ...{ kind: "AMOUNT", providerFen: fen(101), oursFen: fen(100), gapFen: fen(1), currency: "cny" },
  ...wish,
});
const known = (wish: Partial<Known> = {}): Known => ({ ...found(), id: "d1", end: null, ...wish });
const held = { kind: "HELD", providerFen: fen(100), gapFen: fen(0) } as const;

test.each<[string, Found[], Known[], string[], number]>([
  ["what is new is written down", [found()], [], [], 1],
  ["what is known is not said twice", [found()], [known()], [], 0],
  ["what is no longer found has ended by itself", [], [known()], ["d1"], 0],
  ["another amount is another difference", [found({ gapFen: fen(2) })], [known()], ["d1"], 1],
  ["a gap that opens again is said again", [found()], [known({ end: "SUSPENSE" })], [], 1],
  [
    "what vanished and came back is said again",
    [found(held)],
    [known({ ...held, end: "VANISHED" })],
    [],
    1,
  ],
  [
    "what a note has answered is not said again",
    [found(held)],
    [known({ ...held, end: "NOTED" })],
    [],
    0,
  ],
  [
    "unless the provider says something else",
    [found({ ...held, providerFen: fen(99) })],
    [known({ ...held, end: "NOTED" })],
    [],
    1,
  ],
])("%s", (_, now, before, gone, fresh) => {
  const merged = merge(now, before);
  expect(merged.gone).toEqual(gone);
  expect(merged.fresh).toHaveLength(fresh);
});
