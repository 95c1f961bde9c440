import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { glyphNames } from "@/components/shared/brand/glyph";

test("every sign that an officer can choose is drawn", () => {
  const drawn = readFileSync("components/shared/brand/glyphs.svg", "utf8").matchAll(
    /<symbol id="(\w+)"/g,
  );
  expect([...drawn].map(([, id]) => id)).toEqual([...glyphNames]);
});
