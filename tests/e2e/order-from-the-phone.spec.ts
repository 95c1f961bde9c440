import { another, fillAddress, listening, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

test("a seller writes an order down for less, and the buyer pays it by the link without an account", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  const seller = { page, lang, say };
  await signIn(seller, "13800138001");
  await open(seller, "/sell/orders/take");
  await page
    .getByRole("button", { name: say("taking.goods.more") })
    .first()
    .click();
  await page.getByRole("button", { name: say("taking.goods.agree") }).click();
  const price = page.getByLabel(say("taking.goods.agreed"));
  await price.fill("1");
  await expect(page.getByRole("button", { name: say("taking.next") })).toBeDisabled();
  await price.fill("10");
  await page.getByRole("button", { name: say("taking.next") }).click();
  await fillAddress(seller, lang === "zh" ? "13912340421" : "13912340422");

  // The phone rang, the page was thrown out of memory: goods, price and address are still there.
  await page.reload();
  await listening(page);
  await expect(page.getByLabel(say("taking.goods.agreed"))).toHaveValue("10");
  await page.getByRole("button", { name: say("taking.next") }).click();
  await page.getByRole("button", { name: say("taking.next") }).click();
  await page.getByRole("button", { name: say("taking.check.save") }).dblclick();
  await page.waitForURL(/\/taken\/G/);
  await expect(page.getByRole("img", { name: say("taking.taken.qrAlt") })).toBeVisible();
  const link = await page
    .getByRole("link", { name: say("taking.taken.look") })
    .getAttribute("href");

  const buyer = await another(browser, page, problems);
  await buyer.goto(link ?? "");
  await listening(buyer);
  await expect(buyer.getByText(say("orders.agreed"))).toBeVisible();
  await buyer.locator("main").getByRole("button").click();
  await buyer.waitForURL(/\/c\/pay/);
  await buyer
    .getByRole("button", { name: lang === "zh" ? "付款" : "Pay" })
    .first()
    .click();
  await buyer.waitForURL(/\/result/);
  await expect(buyer.getByRole("heading", { name: say("cashier.state.PAID.title") })).toBeVisible({
    timeout: 20_000,
  });
  await buyer.context().close();

  await page.reload();
  await expect(page.getByText(say("taking.taken.paidText"))).toBeVisible();
});
