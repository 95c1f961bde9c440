import { microphone } from "./support/microphone";
import { another, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";

test.use(microphone);

test("a seller answers with one press, shows goods and speaks; the buyer listens faster and she sees that", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const buyer = { page, lang, say };
  const phone = lang === "zh" ? "13912340431" : "13912340432";
  await signIn(buyer, phone, "/me");
  await open(buyer, "/messages/new?shop=wang-er-millet");
  const words = `${phone} 怎么煮？`;
  await page.getByLabel(say("messages.say")).fill(words);
  await page.getByRole("button", { name: say("messages.send"), exact: true }).click();
  await page.waitForURL(/\/messages\/[\da-f-]{36}/);

  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, SELLER, "/sell/answers");
  await open(seller, "/sell/answers");
  const ready = `${phone} 小火半个钟头`;
  await seller.page.getByLabel(say("messages.quick.write")).fill(ready);
  await seller.page.getByRole("button", { name: say("messages.quick.add") }).click();
  await expect(seller.page.getByRole("list").getByText(ready)).toBeVisible();

  await open(seller, "/sell/messages");
  await seller.page.getByText(words).click();
  await seller.page.waitForURL(/\/sell\/messages\/[\da-f-]{36}/);
  const press = (key: string) => seller.page.getByRole("button", { name: say(key) }).click();
  const sheet = seller.page.locator("dialog[open]");
  await press("messages.quick.title");
  await sheet.getByRole("button", { name: ready }).click();
  await expect(seller.page.getByLabel(say("messages.say"))).toHaveValue(ready);
  await seller.page.getByRole("button", { name: say("messages.send"), exact: true }).click();
  const log = page.getByRole("log");
  await expect(log.getByText(ready)).toBeVisible();

  await press("messages.cards.open");
  await sheet
    .getByRole("button")
    .filter({ hasText: lang === "zh" ? "太行黄小米" : "Taihang golden millet" })
    .first()
    .click();
  await expect(log.locator("a[href*='/products/']")).toBeVisible();

  const talk = seller.page.getByRole("button", { name: say("messages.talk.hold") });
  await talk.focus();
  await seller.page.keyboard.press("Enter");
  await expect(seller.page.getByRole("button", { name: /[2-9]″/ })).toBeVisible();
  await seller.page.keyboard.press("Enter");
  await expect(log.getByText(say("messages.unheard"))).toBeVisible();
  await expect(log.locator("svg rect")).toHaveCount(48);
  await log.getByRole("button", { name: say("messages.faster") }).click();
  await log.getByRole("button", { name: say("messages.listen") }).click();
  await expect(log.getByText(say("messages.unheard"))).toBeHidden();
  await expect(seller.page.getByText(say("messages.heard"))).toBeVisible();
  await page.reload();
  await expect(
    log.getByRole("button", { name: say("messages.faster"), pressed: true }),
  ).toBeVisible();
  await seller.page.context().close();
});
