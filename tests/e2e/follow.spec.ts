import { fillIn, thumb } from "./support/list-goods";
import { another, fillSignIn, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

// Shops that may list without papers; the journey of coupons has them in the other language.
const shops = {
  zh: {
    owner: "13800138015",
    shop: "xiulian-foraged",
    goods: "flower-cap-shiitake",
    phone: "13912340651",
  },
  en: {
    ...{ owner: "13800138014", shop: "guihua-dates", goods: "hongyadi-walnuts" },
    ...{ phone: "13912340652" },
  },
};
const QUIET = { zh: "13912340653", en: "13912340654" };

/** The first words of a sentence, before whatever it is filled with. */
const titled = (sentence: string, name: RegExp) =>
  new RegExp(sentence.replace("{shop}", name.source));

test("a guest follows a shop from its goods, hears of what is new, and who turned it off does not", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { owner, shop, goods, phone } = shops[lang];
  const heard = titled(say("notifications.notice.follow.goods.title"), /.+/);
  const buyer = { page, lang, say };
  await open(buyer, `/products/${goods}`);
  await page.getByRole("button", { name: say("follows.button.follow"), exact: true }).click();
  await page.waitForURL(/\/sign-in/);
  await fillSignIn(buyer, phone);
  await page.waitForURL(/\/products\//);
  await expect(
    page.getByRole("button", { name: say("follows.button.following"), exact: true }),
  ).toBeVisible();

  const quiet = { page: await another(browser, page, problems), lang, say };
  await signIn(quiet, QUIET[lang], `/shops/${shop}`);
  await quiet.page.getByRole("button", { name: say("follows.button.follow"), exact: true }).click();
  await expect(
    quiet.page.getByRole("button", { name: say("follows.button.following"), exact: true }),
  ).toBeVisible();
  await open(quiet, "/me/follows");
  await quiet.page.getByLabel(say("follows.news")).uncheck();
  await expect(async () => {
    await open(quiet, "/me/follows");
    await expect(quiet.page.getByLabel(say("follows.news"))).not.toBeChecked({ timeout: 1_000 });
  }).toPass();

  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, owner, "/sell/products");
  const title = lang === "zh" ? "新晒的山货" : "新采的山货";
  await fillIn(seller, thumb(seller.page), { title, price: "26", weight: "5", stock: "30" });
  await seller.page.getByRole("button", { name: say("listing.new.publish") }).click();
  await expect(seller.page.getByText(say("listing.listed.live"))).toBeVisible();

  await expect(async () => {
    await open(buyer, "/notices");
    await expect(page.getByText(heard).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await open(quiet, "/notices");
  await expect(quiet.page.getByText(heard)).toHaveCount(0);

  await open(buyer, "/me/follows");
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await page.getByRole("button", { name: say("follows.stop") }).click();
  await page.getByRole("button", { name: say("follows.undo") }).click();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await open(buyer, "/me/follows");
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});
