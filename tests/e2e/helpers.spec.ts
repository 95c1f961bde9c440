import { another, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const HELPER = "13800138021";
// One shop a language, for both are at it at the same time.
const shops = {
  zh: { owner: "13800138003", slug: "chahe-turquoise" },
  en: { owner: "13800138002", slug: "cuilan-bakery" },
};

test("a packer is invited, packs and no more, and is out at the owner's word", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(120_000);
  const { owner: phone, slug } = shops[lang];
  const owner = { page, lang, say };
  await signIn(owner, phone, "/sell");
  await open(owner, "/sell/team");
  const shop = (await page.locator("header p").last().textContent()) ?? "";
  await page.getByRole("link", { name: say("team.ask") }).click();
  await page.getByLabel(say("team.new.phone"), { exact: true }).fill(HELPER);
  await page.getByLabel(say("team.new.name"), { exact: true }).fill("小芳");
  await page.getByRole("button", { name: say("team.new.send") }).click();
  await expect(page.getByText(say("team.new.sent"), { exact: true })).toBeVisible();

  const helper = { page: await another(browser, page, problems), lang, say };
  await signIn(helper, HELPER, "/invites");
  const card = helper.page
    .locator("div")
    .filter({ has: helper.page.getByRole("heading", { name: shop }) })
    .filter({ has: helper.page.getByRole("button", { name: say("team.invite.yes") }) })
    .last();
  await card.getByRole("button", { name: say("team.invite.yes") }).click();
  await expect(helper.page.getByText(say("team.invite.joined"))).toBeVisible();
  await open(helper, `/sell?shop=${slug}`);
  await expect(
    helper.page.getByRole("main").getByText(say("sell.tile.toShip")).first(),
  ).toBeVisible();
  await expect(helper.page.getByText(say("sell.tile.onItsWay"))).toHaveCount(0);
  await expect(helper.page.getByRole("link", { name: say("common.workbench.goods") })).toHaveCount(
    0,
  );
  await open(helper, "/sell/products");
  await expect(helper.page.getByText(say("sell.noPart.noGoods.title"))).toBeVisible();
  await open(helper, "/sell/team/new");
  await expect(helper.page.getByText(say("sell.noPart.onlyOwner.title"))).toBeVisible();

  await open(owner, "/sell/team");
  await page.getByText(say("team.change.open")).first().click();
  await page.getByRole("button", { name: say("team.change.remove") }).click();
  await expect(page.getByText(say("team.change.removed"))).toBeVisible();
  await open(helper, `/sell?shop=${slug}`);
  await expect(helper.page.getByText(shop)).toHaveCount(0);
});
