import { open } from "./support/steps";
import { expect, test } from "./support/test";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("the picture on a card grows into the picture of its product", async ({ page, lang, say }) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (...asked) => {
      const transition = start(...asked);
      void transition.ready.then(() => {
        const moving = document
          .getAnimations()
          .map(({ effect }) => Reflect.get(effect ?? {}, "pseudoElement"));
        document.documentElement.dataset.moved = moving.join(" ");
      });
      return transition;
    };
  });
  // A browser that is too busy for a transition does without.
  await expect(async () => {
    await open({ page, lang, say }, "/categories/grains");
    const card = page.locator("main a[href*='/products/taihang-yellow-millet']").first();
    await card.hover();
    await page.waitForLoadState("networkidle");
    await card.click();
    await page.waitForURL(/\/products\/taihang-yellow-millet$/);
    await expect(page.locator("html")).toHaveAttribute(
      "data-moved",
      /::view-transition-group\(product-taihang-yellow-millet\)/,
      { timeout: 3_000 },
    );
  }).toPass();
});
