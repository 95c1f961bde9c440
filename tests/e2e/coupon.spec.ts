import {
  addToBasket,
  another,
  open,
  pay,
  prepareCheckout,
  signIn,
  submitOrder,
} from "./support/steps";
import { expect, test } from "./support/test";

// A shop for each language in which no other journey buys.
const shops = {
  zh: {
    ...{ owner: "13800138014", shop: "guihua-dates", goods: "hongyadi-walnuts" },
    ...{ phone: "13912340621", once: /用了 1 张，一共 50 张/ },
  },
  en: {
    ...{ owner: "13800138015", shop: "xiulian-foraged", goods: "flower-cap-shiitake" },
    ...{ phone: "13912340622", once: /1 of 50 used/ },
  },
};

/** A sentence whatever stands in its places. */
const like = (sentence: string) => new RegExp(sentence.replace(/\{\w+\}/g, "\\S+"));

test("a keeper gives a coupon in a few presses, a buyer pays less by it, and it is counted", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { owner, shop, goods, phone, once } = shops[lang];
  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, owner, "/sell/shop");
  await seller.page.getByRole("link", { name: say("sell.place.coupons.title") }).click();
  await seller.page.getByRole("button", { name: say("coupons.give.go") }).click();
  await expect(seller.page.getByRole("button", { name: say("coupons.card.end") })).toBeVisible();

  const buyer = { page, lang, say };
  await expect(async () => {
    await open(buyer, `/shops/${shop}`);
    await expect(page.getByText(say("coupons.ticket.byItself"))).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await signIn(buyer, phone);
  await addToBasket(buyer, goods);
  await open(buyer, "/cart");
  await expect(page.getByText(like(say("coupons.hint.next"))).first()).toBeVisible();
  await addToBasket(buyer, goods);
  await prepareCheckout(buyer, "ONLINE", phone);
  await expect(page.getByText(say("coupons.said.best"))).toBeVisible();
  await submitOrder(buyer, "ONLINE");
  await pay(buyer);

  await open(buyer, "/orders");
  await page.locator("main a[href*='/orders/D']").first().click();
  await expect(page.getByText(say("orders.price.discount"), { exact: true })).toBeVisible();
  await open(seller, "/sell/coupons");
  await expect(seller.page.getByText(once)).toBeVisible();
});
