import { addToBasket, another, checkOut, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const SHOPPER = "13800138000";
const SELLERS = [
  { phone: "13800138001", waybill: "YT8962646785381" },
  { phone: "13800138002", waybill: "YT8962646785382" },
];

test("from two shops in one basket to both parcels received", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const shopper = { page, lang, say };
  await signIn(shopper, SHOPPER);
  await addToBasket(shopper, "taihang-yellow-millet");
  await addToBasket(shopper, "millet-biscuits");
  await checkOut(shopper, "ONLINE");

  await page.getByRole("button", { name: say("payment.pay.button") }).click();
  await page.waitForURL(/127\.0\.0\.1|localhost:\d+\/c\/pay/);
  await page
    .getByRole("button", { name: lang === "zh" ? /^(支付|付款|确认付款)/ : /^Pay/ })
    .first()
    .click();
  await page.waitForURL(/\/result/);
  await expect(page.getByRole("heading", { name: say("payment.state.PAID.title") })).toBeVisible({
    timeout: 20_000,
  });

  for (const seller of SELLERS) {
    const their = { page: await another(browser, page, problems), lang, say };
    await signIn(their, seller.phone, "/sell");
    await open(their, "/sell/orders");
    await their.page.locator("main a[href*='/sell/orders/D']").first().click();
    await their.page.getByLabel(say("sell.ship.waybill")).fill(seller.waybill);
    await their.page.getByRole("radio").first().waitFor();
    await their.page
      .getByText(/YTO|圆通/)
      .first()
      .click();
    await their.page.getByRole("button", { name: say("sell.ship.send"), exact: true }).click();
    await expect(their.page.getByText(say("sell.ship.sent")).first()).toBeVisible();
    await their.page.context().close();
  }

  for (const _ of SELLERS) {
    await open(shopper, "/orders?tab=toReceive");
    await page.locator("main a[href*='/orders/D']").first().click();
    await expect(page.getByText(/YT896264678538/).first()).toBeVisible();
    await page
      .getByRole("button", { name: say("orders.receive.button") })
      .first()
      .click();
    await page.getByRole("button", { name: say("orders.receive.yes") }).click();
    await expect(page.getByText(say("orders.label.COMPLETED")).first()).toBeVisible();
  }
});
