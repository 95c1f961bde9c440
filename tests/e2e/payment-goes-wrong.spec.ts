import { addToBasket, checkOut } from "./support/steps";
import { expect, test } from "./support/test";

test("a declined card loses nothing and can be tried again", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  const visit = { page, lang, say };
  await addToBasket(visit, "taihang-yellow-millet");
  await checkOut(visit, "ONLINE", lang === "zh" ? "13912340011" : "13912340012");
  await page.getByRole("button", { name: say("cashier.pay.button") }).click();
  await page.waitForURL(/\/c\/pay/);
  await page
    .getByRole("button", { name: lang === "zh" ? /拒/ : /decline/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/c\/pay/);
  await page
    .getByRole("button", { name: lang === "zh" ? /^(支付|付款|确认付款)/ : /^Pay/ })
    .first()
    .click();
  await page.waitForURL(/\/result/);
  await expect(page.getByRole("heading", { name: say("cashier.state.PAID.title") })).toBeVisible({
    timeout: 20_000,
  });
});

test("who turns back at the payment page can cancel, and the goods are free again", async ({
  page,
  lang,
  say,
}) => {
  const visit = { page, lang, say };
  await addToBasket(visit, "taihang-yellow-millet");
  await checkOut(visit, "ONLINE", lang === "zh" ? "13912340021" : "13912340022");
  await page.getByRole("button", { name: say("cashier.pay.cancel") }).click();
  await page.getByRole("button", { name: say("cashier.cancel.yes") }).click();
  await expect(page.getByText(say("cashier.state.CANCELLED.title")).first()).toBeVisible();
});

test("who leaves the provider's page without paying stands at the cashier again", async ({
  page,
  lang,
  say,
}) => {
  await addToBasket({ page, lang, say }, "taihang-yellow-millet");
  await checkOut({ page, lang, say }, "ONLINE", lang === "zh" ? "13912340023" : "13912340024");
  await page.getByRole("button", { name: say("cashier.pay.button") }).click();
  await page.waitForURL(/\/c\/pay/);
  await page.getByRole("link", { name: lang === "zh" ? /不付了/ : /without paying/ }).click();
  await page.waitForURL(/\/pay\/G\d+$/);
  await expect(page.getByRole("button", { name: say("cashier.pay.button") })).toBeVisible();
});
