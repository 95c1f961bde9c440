import {
  addToBasket,
  another,
  checkOut,
  labelAndHandOver,
  open,
  provePhone,
  signIn,
} from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";

test("an order rings at its seller's, and each step shows at its buyer's, without a reload", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  const shopper = { page, lang, say };
  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, SELLER, "/sell");
  const line = seller.page.waitForResponse(/\/rt\/line/);
  await open(seller, "/sell");
  expect((await line).status()).toBe(200);
  await expect(seller.page.getByText(say("sell.live.came"))).toHaveCount(0);
  const ring = seller.page.getByRole("button", { name: say("sell.live.sounds") });
  await ring.click();
  await expect(seller.page.getByRole("button", { name: say("sell.live.quiet") })).toBeVisible();

  await addToBasket(shopper, "taihang-yellow-millet");
  await checkOut(shopper, "CASH_ON_DELIVERY", lang === "zh" ? "13912340061" : "13912340062");
  await provePhone(shopper);
  const text = await page
    .getByText(/^D\d{12}$/)
    .first()
    .textContent();
  const number = text ?? "";
  await expect(seller.page.getByText(say("sell.live.came"))).toBeVisible();

  await open(shopper, `/orders/${number}`);
  const state = (label: string) =>
    page.getByRole("heading", { level: 1, name: say(`orders.label.${label}`), exact: true });
  await expect(state("TO_SHIP")).toBeVisible();
  await open(seller, `/sell/orders/${number}`);
  const waybill = seller.page.getByLabel(say("dispatch.ship.waybill"));
  await waybill.fill(`YT7${number.slice(1)}`);
  await labelAndHandOver(seller);
  await expect(state("TO_RECEIVE")).toBeVisible();
  await seller.page.context().close();
});
