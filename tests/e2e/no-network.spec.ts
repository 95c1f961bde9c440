import { addToBasket, open, prepareCheckout, submitOrder } from "./support/steps";
import { expect, test } from "./support/test";

test("an order that can't leave says so, keeps what was typed, and leaves later", async ({
  page,
  context,
  lang,
  say,
}) => {
  const visit = { page, lang, say };
  await addToBasket(visit, "taihang-yellow-millet");
  await prepareCheckout(visit, "ONLINE", lang === "zh" ? "13912340093" : "13912340094");
  await context.setOffline(true);
  await submitOrder(visit, "ONLINE");
  await expect(page.getByRole("alert").filter({ hasText: say("errors.OFFLINE") })).toBeInViewport();
  await expect(page.locator("[name=name]")).toHaveValue("李明");
  await context.setOffline(false);
  await submitOrder(visit, "ONLINE");
  await page.waitForURL(/\/pay\/G\d+$/);
});

test("a page that can't be fetched is a page of ours, and comes back", async ({
  page,
  context,
  lang,
  say,
}) => {
  await open({ page, lang, say }, "/villages");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { name: "没有网络" })).toBeVisible();
  await context.setOffline(false);
  await page
    .getByText(/Try again/)
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("没有网络");
});
