import { microphone } from "./support/microphone";
import { another, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";

test.use(microphone);

test("a buyer asks about goods, the seller answers by holding one button, and each sees it at once", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const buyer = { page, lang, say };
  const phone = lang === "zh" ? "13912340181" : "13912340182";
  const words = `${phone} 这批小米是今年的吗？`;
  await open(buyer, "/products/taihang-yellow-millet");
  await page
    .getByRole("link", { name: say("product.shop.ask") })
    .first()
    .click();
  await expect(page.getByText(say("messages.gate.text"))).toBeVisible();
  await signIn(buyer, phone);
  await open(buyer, "/messages/new?shop=wang-er-millet&product=taihang-yellow-millet");

  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, SELLER, "/sell/messages");
  await open(seller, "/sell/messages");

  await page.getByLabel(say("messages.say")).fill(words);
  await page.getByRole("button", { name: say("messages.send"), exact: true }).click();
  await page.waitForURL(/\/messages\/[\da-f-]{36}/);
  const log = page.getByRole("log");
  await expect(log.getByText(words)).toBeVisible();
  await expect(log.locator("a[href*='/products/taihang-yellow-millet']")).toBeVisible();

  await seller.page.getByText(words).click();
  await seller.page.waitForURL(/\/sell\/messages\/[\da-f-]{36}/);
  await expect(log.getByText(say("messages.seen"))).toBeVisible();
  const talk = seller.page.getByRole("button", { name: say("messages.talk.hold") });
  await talk.focus();
  await seller.page.keyboard.press("Enter");
  await expect(seller.page.getByText(say("messages.talk.how"))).toBeVisible();
  await expect(seller.page.getByRole("button", { name: /[2-9]″/ })).toBeVisible();
  await seller.page.keyboard.press("Enter");
  await expect(log.getByRole("button", { name: say("messages.listen") })).toBeVisible();

  const takeBack = log.getByRole("button", { name: say("messages.takeBack") }).last();
  await takeBack.click();
  await expect(seller.page.getByText(say("messages.takenBack"))).toBeVisible();
  await seller.page.context().close();
});
