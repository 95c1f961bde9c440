import { another, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const newcomers = {
  zh: { phone: "13700137071", name: "马春花" },
  en: { phone: "13700137072", name: "马秋月" },
};

const ASSISTANT = "13800138004";
// One household a language, for both are at it at the same time.
const households = {
  zh: { phone: "13800138001", name: /王家老二/ },
  en: { phone: "13800138002", name: /翠兰嫂/ },
};

test("the station acts for a villager, who sees it and takes it back; the next click fails", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { phone, name } = households[lang];
  const villager = { page, lang, say };
  await signIn(villager, phone, "/sell/helped/allow");
  await page.getByRole("button", { name: say("assistance.allow.give") }).click();
  await expect(page.getByRole("button", { name: say("assistance.helped.takeBack") })).toBeVisible();

  const assistant = { page: await another(browser, page, problems), lang, say };
  await signIn(assistant, ASSISTANT, "/station");
  await assistant.page
    .getByRole("link", { name })
    .and(assistant.page.locator("[href*='/station/shops/']"))
    .first()
    .click();
  await assistant.page
    .getByRole("button", {
      name: new RegExp(say("assistance.household.start").split("{")[0] ?? ""),
    })
    .click();
  const bar = assistant.page.getByRole("complementary", { name });
  await expect(bar).toBeVisible();

  // The last goods of the list: others buy the first while this runs.
  await open(assistant, "/sell/stock");
  await expect(bar).toBeVisible();
  await assistant.page.locator("main a[href*='/sell/stock/']").last().click();
  await assistant.page.waitForURL(/\/sell\/stock\//);
  await assistant.page.getByRole("button", { name: say("sell.stock.more") }).click();
  const save = assistant.page.locator("main button[type=submit]");
  await save.click();
  await expect(assistant.page.getByRole("button", { name: say("sell.stock.undo") })).toBeVisible();
  // The bar stands on every page, also where nothing is done for the villager.
  const forWhom = (await bar.getAttribute("aria-label")) ?? "";
  for (const path of ["/", "/products/taihang-yellow-millet", "/me", "/cart"]) {
    await open(assistant, path);
    await expect(assistant.page.getByText(forWhom)).toBeVisible();
  }
  // What was not agreed to is neither offered nor done.
  await open(assistant, "/sell/shop/holiday");
  await expect(assistant.page.getByLabel(say("listing.shop.holiday.from"))).toHaveCount(0);
  await open(assistant, "/sell/helped");
  await expect(
    assistant.page.getByRole("button", { name: say("assistance.helped.takeBack") }),
  ).toHaveCount(0);
  await open(assistant, "/sell/stock");
  await assistant.page.locator("main a[href*='/sell/stock/']").last().click();
  await assistant.page.waitForURL(/\/sell\/stock\//);
  await assistant.page.getByRole("button", { name: say("sell.stock.more") }).click();

  await open(villager, "/sell/helped");
  await expect(page.getByRole("button", { name: say("media.aloud.read") })).toBeVisible();
  const act = page.getByText(say("assistance.act.stockSet").split("{title}")[0] ?? "").first();
  await expect(act).toBeVisible();
  await page.getByRole("button", { name: say("assistance.helped.takeBack") }).click();
  await expect(page.getByText(say("assistance.helped.takenBack"))).toBeVisible();

  await save.click();
  await expect(assistant.page.getByText(say("errors.CONSENT_ENDED")).first()).toBeVisible();
  await expect(bar).toHaveCount(0);
  await open(assistant, "/sell/stock");
  await expect(assistant.page.getByText(say("sell.noPart.station.title"))).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test("at the counter the station begins a shop for who has none, who signs in straight after", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(120_000);
  const { phone, name } = newcomers[lang];
  const assistant = { page, lang, say };
  const press = (key: string) => page.getByRole("button", { name: say(key) }).click();
  await signIn(assistant, ASSISTANT, "/station");
  await page.getByRole("link", { name: say("assistance.station.open") }).click();
  await page.getByLabel(say("assistance.register.name")).fill(name);
  await page.getByLabel(say("assistance.register.phone")).fill(phone);
  await press("assistance.household.send");
  await press("signIn.demo.use");
  await press("assistance.household.confirm");
  await page.waitForURL(/\/station\/shops\//);
  const start = say("assistance.household.start").split("{")[0] ?? "";
  await page.getByRole("button", { name: new RegExp(start) }).click();
  await page.waitForURL(/\/sell\/apply$/);
  await expect(page.getByRole("complementary", { name: new RegExp(name) })).toBeVisible();
  await open(assistant, "/sell/apply/goods");
  await page.getByRole("checkbox", { name: say("onboarding.goods.CRAFT.title") }).check();
  await press("onboarding.save");
  await page.waitForURL(/apply\/(?!goods)/);

  await page.getByRole("button", { name: say("assistance.bar.stop") }).click();
  await page.waitForURL(/\/station$/);
  await expect(page.getByRole("link", { name: new RegExp(name) }).first()).toBeVisible();

  // The code that was just read out was for the consent: one to sign in comes at once.
  const villager = { page: await another(browser, page, problems), lang, say };
  await signIn(villager, phone, "/sell/apply");
  await expect(villager.page.getByText(name).first()).toBeVisible();
});
