import type { Browser } from "@playwright/test";
import { addToBasket, another, checkOut, open, pay, signIn, type Visit } from "./support/steps";
import { expect, test } from "./support/test";

const SELLERS = ["13800138001", "13800138002"];

/** Numbers of the orders that this shopper's list shows under a tab. */
async function ordersUnder(visit: Visit, tab: string): Promise<string[]> {
  await open(visit, `/orders?tab=${tab}`);
  const links = visit.page.locator("main a[href*='/orders/D']");
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  return [...new Set(hrefs.map((href) => /D\d{12}/.exec(href)?.[0] ?? ""))];
}

/** Sends whichever of these orders are this seller's; answers how many that were. */
async function shipAs(phone: string, numbers: string[], visit: Visit, browser: Browser) {
  const { lang, say } = visit;
  const page = await another(browser, visit.page, []);
  const seller = { page, lang, say };
  await signIn(seller, phone, "/sell");
  let sent = 0;
  for (const number of numbers) {
    await open(seller, `/sell/orders/${number}`);
    const waybill = page.getByLabel(say("dispatch.ship.waybill"));
    if ((await waybill.count()) === 0) continue;
    await waybill.fill(`YT${number.slice(1)}8`);
    await page
      .getByText(/YTO|圆通/)
      .first()
      .click();
    await page.getByRole("button", { name: say("dispatch.ship.send"), exact: true }).click();
    await expect(page.getByText(say("dispatch.ship.sent")).first()).toBeVisible();
    sent += 1;
  }
  await page.context().close();
  return sent;
}

test("from two shops in one basket to both parcels received", async ({
  page,
  browser,
  lang,
  say,
}) => {
  test.setTimeout(180_000);
  const phone = lang === "zh" ? "13912340031" : "13912340032";
  const shopper = { page, lang, say };
  await signIn(shopper, phone);
  await addToBasket(shopper, "taihang-yellow-millet");
  await addToBasket(shopper, "millet-biscuits");
  await checkOut(shopper, "ONLINE", phone);
  await pay(shopper);

  const numbers = await ordersUnder(shopper, "toShip");
  expect(numbers).toHaveLength(2);
  for (const seller of SELLERS) {
    expect(await shipAs(seller, numbers, shopper, browser)).toBe(1);
  }

  for (const number of numbers) {
    await open(shopper, `/orders/${number}`);
    await expect(page.getByText(`YT${number.slice(1)}8`).first()).toBeVisible();
    await page
      .getByRole("button", { name: say("orders.receive.button") })
      .first()
      .click();
    await page.getByRole("button", { name: say("orders.receive.yes") }).click();
    // The other order of the group stands on this page too, completed before: its word proves nothing.
    await expect(page.getByText(say("orders.receive.done")).first()).toBeVisible();
  }
  expect(await ordersUnder(shopper, "done")).toHaveLength(2);
});
