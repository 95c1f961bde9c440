import { expect, test } from "vitest";
import { seasonLines } from "@/lib/catalog/seasons";
import { synonymGroups } from "@/lib/catalog/synonyms";
import { demo } from "@/prisma/seed/content";
import {
  bilingualPairs,
  englishSentence,
  forbiddenWords,
  fullWidthPunctuation,
  han,
  hanCharacters,
} from "./wording";

const pairs = bilingualPairs({ demo, seasonLines });

test("both languages are written everywhere, each in its own script", () => {
  expect(pairs.length).toBeGreaterThan(400);
  for (const { path, zh, en } of pairs) {
    expect(zh.trim(), path).not.toBe("");
    expect(en.trim(), path).not.toBe("");
    expect(zh, path).toMatch(han);
    expect(zh, path).not.toMatch(englishSentence);
    expect(en, path).not.toMatch(han);
    expect(en, path).not.toMatch(fullWidthPunctuation);
  }
});

test("nothing heals and nothing is the best in the world", () => {
  for (const { path, zh, en } of pairs)
    for (const word of forbiddenWords) expect(`${zh} ${en}`, path).not.toMatch(word);
});

test.each(demo.villages.map((village) => [village.slug, village.storyZh] as const))(
  "the story of %s is long enough to know the place by",
  (_, story) => {
    expect(hanCharacters(story)).toBeGreaterThanOrEqual(120);
    expect(hanCharacters(story)).toBeLessThanOrEqual(250);
  },
);

test.each(demo.products.map((product) => [product.slug, product.storyZh] as const))(
  "the description of %s says enough and not too much",
  (_, story) => {
    expect(hanCharacters(story)).toBeGreaterThanOrEqual(80);
    expect(hanCharacters(story)).toBeLessThanOrEqual(200);
  },
);

test("every shop shows a licence or says why it needs none", () => {
  for (const { licence } of demo.shops) expect(licence).toMatch(/营业执照|第十条/);
});

test("a word stands once in a synonym group, and each group has two or more", () => {
  for (const group of synonymGroups) {
    expect(group.length).toBeGreaterThan(1);
    expect(new Set(group).size).toBe(group.length);
    for (const word of group) expect(word).toBe(word.trim().toLowerCase());
  }
});
