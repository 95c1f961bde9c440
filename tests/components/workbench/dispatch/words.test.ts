import { expect, test } from "vitest";
import { sellerLabels, shopTabs } from "@/lib/dispatch";
import { locales } from "@/lib/platform/i18n";

const keysOf = (words: object) => Object.keys(words);

test.each(locales)("every state has its words for the seller in %s", async (locale) => {
  const words = await import(`@/messages/${locale}/dispatch.json`);
  expect(keysOf(words.label)).toEqual([...sellerLabels]);
  expect(keysOf(words.tab)).toEqual([...shopTabs]);
  expect(keysOf(words.empty)).toEqual([...shopTabs]);
});
