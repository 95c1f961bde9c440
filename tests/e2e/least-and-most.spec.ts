import {
  addToBasket,
  another,
  open,
  prepareCheckout,
  signIn,
  submitOrder,
  type Visit,
} from "./support/steps";
import { expect, test } from "./support/test";

// A shop for each language in which no other journey buys.
const shops = {
  zh: {
    ...{
      owner: "13800138017",
      goods: "wormwood-sachet",
      title: "一只 ?艾草香囊",
      phone: "13912340881",
    },
    ...{ line: "每人最多 2 件", had: /每人最多 2 件，已经买过 2 件/ },
  },
  en: {
    ...{
      owner: "13800138020",
      goods: "corn-cob-wood-ear",
      title: "wood ear",
      phone: "13912340882",
    },
    ...{ line: "At most 2 each", had: /2 at most for each person.*2 bought already/ },
  },
};

/** On the stock's page of the first size: at most two for one person. */
async function setMostEach({ page, say }: Visit, title: string) {
  await page
    .getByRole("link", { name: new RegExp(title, "i") })
    .first()
    .click();
  const each = page.getByRole("group", { name: say("sell.stock.limits.each") });
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/limits/change"));
  await each.locator("label").nth(2).click();
  expect((await kept).ok()).toBe(true);
}

async function wantTwo(visit: Visit, goods: string) {
  const { page, say } = visit;
  await addToBasket(visit, goods);
  await open(visit, "/cart");
  const quantity = page.locator("main li input[inputmode='numeric']");
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/cart/setQuantity"));
  await quantity.fill("5");
  await kept;
  await expect(quantity).toHaveValue("2");
  await prepareCheckout(visit, "ONLINE", shops[visit.lang].phone);
  await submitOrder(visit, "ONLINE");
  return page.getByRole("button", { name: say("cashier.pay.button") });
}

test("two for each person: the shopper stops at two, and a second order of the phone is told the number", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { owner, goods, title, line, had } = shops[lang];
  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, owner, "/sell/stock");
  await setMostEach(seller, title);

  const buyer = { page, lang, say };
  await expect(async () => {
    await open(buyer, `/products/${goods}`);
    const sentence = page.getByText(line).filter({ visible: true });
    await expect(sentence.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(await wantTwo(buyer, goods)).toBeVisible();

  const again = { page: await another(browser, page, problems), lang, say };
  await wantTwo(again, goods);
  await expect(again.page.getByText(had)).toBeVisible();
  await open(again, "/cart");
  await expect(again.page.locator("main li input[inputmode='numeric']")).toHaveValue("2");
});
