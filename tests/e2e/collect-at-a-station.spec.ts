import {
  addToBasket,
  another,
  labelAndHandOver,
  open,
  provePhone,
  signIn,
  submitOrder,
} from "./support/steps";
import { expect, test } from "./support/test";

test("what is bought for cash at a station is shipped, shelved, and handed out against its code", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const buyer = { page, lang, say };
  const phone = lang === "zh" ? "13912340081" : "13912340082";
  const station = lang === "zh" ? "谷阳坪服务站" : "Guyangping village station";
  await addToBasket(buyer, "taihang-yellow-millet");
  await open(buyer, "/checkout");
  await page.getByText(say("checkout.collection.station"), { exact: true }).click();
  await page.context().setOffline(true);
  await page.getByLabel(say("checkout.collection.search")).fill(station.slice(0, 3));
  await expect(page.getByText(say("errors.OFFLINE"))).toBeVisible();
  await page.context().setOffline(false);
  await page.getByText(station, { exact: true }).click();
  await page.getByLabel(say("address.recipient"), { exact: true }).fill("李明");
  await page.getByLabel(say("address.phone"), { exact: true }).fill(phone);
  await page.getByText(say("checkout.payment.cash"), { exact: true }).click();
  const agreement = page.getByLabel(say("checkout.returns.agree"));
  if (await agreement.count()) await agreement.check();
  await submitOrder(buyer, "CASH_ON_DELIVERY");
  await provePhone(buyer);
  const number =
    (await page
      .getByText(/^D\d{12}$/)
      .first()
      .textContent()) ?? "";

  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, "13800138001", `/sell/orders/${number}`);
  await expect(seller.page.getByText(station).first()).toBeVisible();
  await seller.page.getByLabel(say("dispatch.ship.waybill")).fill(`YT5${number.slice(1)}`);
  await labelAndHandOver(seller);

  const assistant = { page: await another(browser, page, problems), lang, say };
  await signIn(assistant, "13800138004", "/station/collection");
  await assistant.page.getByLabel(say("collection.station.ready.scan")).fill(number);
  await assistant.page.getByRole("button", { name: say("collection.station.ready.put") }).click();
  const shelved = assistant.page.getByRole("listitem").filter({ hasText: number });
  await shelved.getByRole("button", { name: say("collection.station.parcel.send") }).click();
  await expect(assistant.page.getByText(say("collection.station.parcel.sent"))).toBeVisible();

  await open(buyer, `/orders/${number}`);
  await expect(page.getByRole("img", { name: say("collection.buyer.qrAlt") })).toBeVisible();
  const code =
    (await page
      .getByText(/^\d{6}$/)
      .first()
      .textContent()) ?? "";
  await assistant.page.getByLabel(say("collection.station.give.scan")).fill(`${number} ${code}`);
  const giveName = new RegExp(say("collection.station.give.giveCash").split("{")[0] ?? "");
  const give = assistant.page.getByRole("button", { name: giveName });
  await assistant.page.context().setOffline(true);
  await give.click();
  await expect(assistant.page.getByText(say("errors.OFFLINE"))).toBeVisible();
  await assistant.page.context().setOffline(false);
  await give.click();
  const done = say("collection.station.give.doneCash").split("{")[0] ?? "";
  await expect(assistant.page.getByText(new RegExp(`^${done}.*李明`))).toBeVisible();
  await open(buyer, `/orders/${number}`);
  await expect(page.getByText(say("orders.label.DELIVERED")).first()).toBeVisible();
  await seller.page.context().close();
  await assistant.page.context().close();
});
