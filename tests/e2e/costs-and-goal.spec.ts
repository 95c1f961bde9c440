import { open, signIn, type Visit } from "./support/steps";
import { expect, test } from "./support/test";

// A seller for each language, of whom no other journey asks what is left.
const sellers = {
  zh: { phone: "13800138017", goods: "一只 ?艾草香囊" },
  en: { phone: "13800138020", goods: "wood ear" },
};

async function writeCosts({ page, say }: Visit, goods: string) {
  await page
    .getByRole("link", { name: new RegExp(goods, "i") })
    .first()
    .click();
  const bag = page.getByLabel(say("sell.stock.costs.bag"));
  await bag.fill("a lot");
  await expect(page.getByText(say("sell.stock.costs.unreadable"))).toBeVisible();
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/costs/write"));
  await bag.fill("1.2");
  await page.getByLabel(say("sell.stock.costs.box")).fill("3");
  expect((await kept).ok()).toBe(true);
}

test("what bags cost is written down once, and the figures say what is left and how far the month is @phone", async ({
  page,
  lang,
  say,
}) => {
  const visit = { page, lang, say };
  const { phone, goods } = sellers[lang];
  await signIn(visit, phone, "/sell/stock");
  await writeCosts(visit, goods);
  await open(visit, "/sell/figures");
  await expect(page.getByRole("heading", { name: say("figures.left.title") })).toBeVisible();
  await page.getByText(say("figures.goal.choose")).waitFor();
  const set = page.waitForResponse((answer) => answer.url().endsWith("/goals/set"));
  await page.getByLabel(say("figures.goal.own")).fill("6000");
  await page.getByRole("button", { name: say("figures.goal.keep") }).click();
  expect((await set).ok()).toBe(true);
  await expect(page.getByText(lang === "zh" ? /目标 ¥6,000/ : /of ¥6,000/)).toBeVisible();
});
