import {
  addToBasket,
  another,
  open,
  pay,
  prepareCheckout,
  signIn,
  submitOrder,
  type Visit,
} from "./support/steps";
import { expect, test } from "./support/test";

// A shop for each language in which no other journey buys.
const shops = {
  zh: {
    ...{ owner: "13800138013", goods: "dahongpao-pepper", title: "崖下大红袍花椒" },
    ...{ first: "13912340871", second: "13912340872", all: /卖了 20 件，一共 20 件/ },
  },
  en: {
    ...{ owner: "13800138011", goods: "wild-dried-apricots", title: "apricots" },
    ...{ first: "13912340873", second: "13912340874", all: /20 of 20 sold/ },
  },
};

/** A sentence whatever stands in its places. */
const like = (sentence: string) => new RegExp(sentence.replace(/\{\w+\}/g, ".+"));

/** Twenty pieces at the lower price, as the seller presses it together. */
async function setSpecial({ page, say }: Visit, title: string) {
  await page.locator("label", { hasText: title }).first().click();
  const quota = page.getByRole("group", { name: say("specials.set.quota") });
  await quota.locator("label").nth(1).click();
  await page.getByRole("button", { name: like(say("specials.set.go")) }).click();
  await expect(page.getByRole("button", { name: say("specials.card.end") })).toBeVisible();
}

async function wantTwenty(visit: Visit, goods: string) {
  await addToBasket(visit, goods);
  await open(visit, "/cart");
  await expect(visit.page.getByText(like(visit.say("specials.note.holds"))).first()).toBeVisible();
  const quantity = visit.page.locator("main li input[inputmode='numeric']");
  const kept = visit.page.waitForResponse((answer) => answer.url().endsWith("/cart/setQuantity"));
  await quantity.fill("20");
  await kept;
}

test("a price for a time with a quota: who comes in time has it, the next pays the usual one and is told", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { owner, goods, title, first, second, all } = shops[lang];
  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, owner, "/sell/specials");
  await setSpecial(seller, title);

  const buyer = { page, lang, say };
  await expect(async () => {
    await open(buyer, `/products/${goods}`);
    const sentence = page.getByText(like(say("product.buy.special"))).filter({ visible: true });
    await expect(sentence.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await wantTwenty(buyer, goods);
  await prepareCheckout(buyer, "ONLINE", first);
  await expect(page.getByText(like(say("specials.note.holds"))).first()).toBeVisible();
  await submitOrder(buyer, "ONLINE");
  await pay(buyer);

  const late = { page: await another(browser, page, problems), lang, say };
  await addToBasket(late, goods);
  await open(late, "/cart");
  await expect(late.page.getByText(say("specials.note.GONE"))).toBeVisible();
  await prepareCheckout(late, "ONLINE", second);
  await expect(late.page.getByText(say("specials.note.GONE"))).toBeVisible();
  await submitOrder(late, "ONLINE");
  await expect(late.page.getByRole("button", { name: say("cashier.pay.button") })).toBeVisible();

  await open(seller, "/sell/specials");
  await expect(seller.page.getByText(all)).toBeVisible();
});
