import { expect, test } from "vitest";
import { documentNames, documents } from "@/lib/identity";
import en from "@/messages/en/legal.json";
import zh from "@/messages/zh/legal.json";

test.each(documentNames)(
  "%s says the same sections in both languages, under a dated version",
  (name) => {
    const sections = (words: typeof zh) => Object.keys(words.documents[name].sections);
    expect(sections(en as typeof zh)).toEqual(sections(zh));
    expect(documents[name]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  },
);
