import { expect, test } from "vitest";
import { drawingOf, heightsOf, isDrawing, PEAKS } from "@/lib/media/peaks";

const sound = (length: number, at: (index: number) => number) =>
  Float32Array.from({ length }, (_, index) => at(index));

test("a sound that grows louder is drawn higher from step to step, its loudest moment at the top", () => {
  const heights = heightsOf(drawingOf(sound(48_000, (at) => (at % 2 ? 1 : -1) * (at / 96_000))));
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
  expect(heights.at(-1)).toBe(31);
});

test("silence, a single sample and nothing at all are drawn, too", () => {
  for (const samples of [sound(8_000, () => 0), sound(1, () => 1), sound(0, () => 0)])
    expect(isDrawing(drawingOf(samples))).toBe(true);
});

test("where nobody has drawn it there is a low line", () => {
  expect(heightsOf("")).toEqual(Array.from({ length: PEAKS }, () => 3));
});
