import type { Locator, Page } from "@playwright/test";
import type { Visit } from "./steps";
import { expect } from "./test";

const PHOTO = "prisma/seed/images/millet/1080.webp";

/** Counts what a thumb does: presses, and characters besides the photo. */
export function thumb(page: Page) {
  const done = { taps: 0, typed: 0 };
  return {
    done,
    tap: async (target: Locator) => {
      done.taps += 1;
      await target.click();
    },
    type: async (text: string) => {
      done.typed += text.length;
      await page.keyboard.type(text);
    },
  };
}

type Goods = { title: string; price: string; weight: string; stock: string };

/** From the list of goods to the preview, a screen each. */
export async function fillIn(visit: Visit, hand: ReturnType<typeof thumb>, goods: Goods) {
  const { page, say } = visit;
  const next = page.getByRole("button", { name: say("listing.new.next") });
  await hand.tap(page.getByRole("link", { name: say("listing.add") }));
  hand.done.taps += 1;
  await page.locator("input[type=file]").last().setInputFiles(PHOTO);
  await page.getByRole("main").getByRole("img").first().waitFor();
  await hand.tap(next);
  for (const part of ["title", "price", "weight", "stock"] as const) {
    await expect(page.getByLabel(say(`listing.new.${part}.label`), { exact: true })).toBeFocused();
    await hand.type(goods[part]);
    await hand.tap(next);
  }
  await expect(page.getByText(goods.title)).toBeVisible();
}
