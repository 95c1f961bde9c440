import { expect, test } from "vitest";
import { sellerLabels, shopTabs } from "@/lib/dispatch";
import { locales } from "@/lib/platform/i18n";

const keysOf = (words: object) => Object.keys(words);

test.each(locales)("every state has its words for the seller in %s", async (locale) => {
  const sell = await import(`@/messages/${locale}/sell.json`);
  expect(keysOf(sell.label)).toEqual([...sellerLabels]);
  expect(keysOf(sell.tab)).toEqual([...shopTabs]);
  expect(keysOf(sell.empty)).toEqual([...shopTabs]);
});
