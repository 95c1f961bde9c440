import { expect, test } from "vitest";
import { asOf, countOf, type Entry } from "@/components/shared/scan/scan-list";

const entry = (text: string, state: Entry["state"]): Entry => ({ key: text, text, state });

const round = [
  entry("YT1", "kept"),
  entry("YT2", "kept"),
  entry("YT3", "kept"),
  entry("YT4", "new"),
  entry("YT5", "bad"),
  entry("YT6", "again"),
  entry("YT7", "undone"),
];

test("what waited for signal is counted while it waits and when it went out, not when it was refused", () => {
  const acts = [
    { name: "YT1", state: "waiting" },
    { name: "YT2", state: "refused" },
  ] as const;
  const now = asOf(round, acts);
  expect(now.map(({ state }) => state)).toEqual([
    ...["kept", "bad", "new", "new", "bad", "again", "undone"],
  ]);
  expect(countOf(now)).toBe(3);
});
