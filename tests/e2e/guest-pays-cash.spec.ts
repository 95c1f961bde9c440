import { addToBasket, another, checkOut, open, provePhone } from "./support/steps";
import { expect, test } from "./support/test";

test("a guest buys with a phone number and pays at the door", async ({ page, lang, say }) => {
  const visit = { page, lang, say };
  await addToBasket(visit, "taihang-yellow-millet");
  await checkOut(visit, "CASH_ON_DELIVERY", lang === "zh" ? "13912340001" : "13912340002");
  await provePhone(visit);
  await expect(page.getByRole("heading", { name: say("cashier.state.CASH.title") })).toBeVisible();
});

test("a guest finds the order in another browser by its number and a code", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  const phone = lang === "zh" ? "13912340003" : "13912340004";
  await addToBasket({ page, lang, say }, "taihang-yellow-millet");
  await checkOut({ page, lang, say }, "CASH_ON_DELIVERY", phone);
  await provePhone({ page, lang, say });
  const number = await page
    .getByText(/^D\d{12}$/)
    .first()
    .textContent();

  const elsewhere = await another(browser, page, problems);
  await open({ page: elsewhere, lang, say }, "/find-order");
  await elsewhere.getByLabel(say("orders.find.number")).fill(number ?? "");
  await elsewhere.getByLabel(say("orders.find.phone")).fill(phone);
  await elsewhere.getByRole("button", { name: say("orders.find.send") }).click();
  await elsewhere.getByRole("button", { name: say("signIn.demo.use") }).click();
  await elsewhere.waitForURL(`**/${lang}/orders/${number}`);
  const place = lang === "zh" ? /北京市东城区/ : /Dongcheng District, Beijing/;
  await expect(elsewhere.getByText(place)).toBeVisible();
  await elsewhere.context().close();
});
