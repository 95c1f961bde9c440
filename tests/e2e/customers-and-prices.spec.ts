import { listening, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

// One shop a language, for both are at it at the same time.
const sellers = { zh: "13800138001", en: "13800138002" };

test("a seller greets somebody who bought, throws a copy away, and takes new prices back", async ({
  page,
  lang,
  say,
}) => {
  test.setTimeout(120_000);
  const seller = { page, lang, say };
  const button = (words: string) => page.getByRole("button", { name: say(words) });
  await signIn(seller, sellers[lang], "/sell/shop");
  await page.getByRole("link", { name: say("sell.place.customers.title") }).click();
  await page.waitForURL(/\/sell\/customers/);
  await page.getByText(say("customers.find.label")).click();
  await page.getByRole("searchbox").fill("8000");
  await button("sell.find.go").click();
  await page.waitForURL(/q=8000/);
  await page.locator("main a[href*='/sell/customers/D']").first().click();
  await page.waitForURL(/\/sell\/customers\/D/);
  await listening(page);
  await page.getByLabel(say("customers.tags.add")).fill("甜口");
  await button("customers.tags.put").click();
  await expect(page.getByRole("button", { name: /甜口/ })).toBeVisible();
  await button("customers.remind.send").click();
  await expect(page.getByText(say("customers.remind.sent"))).toBeVisible();
  await page.getByRole("link", { name: say("customers.write") }).click();
  await page.waitForURL(/\/sell\/messages\//);

  await open(seller, "/sell/products");
  await button("listing.tools.copy").first().click();
  await page.waitForURL(/\/sell\/products\/[0-9a-f-]{36}$/);
  await listening(page);
  await button("listing.tools.remove").click();
  await button("listing.tools.fetchBack").click();
  await button("listing.tools.remove").click();
  await expect(button("listing.tools.fetchBack")).toBeVisible();

  await open(seller, "/sell/products/prices");
  const goods = page.locator("main li label").last();
  const before = await goods.textContent();
  await goods.getByRole("checkbox").check();
  await page.getByLabel(say("listing.prices.amount.YUAN")).fill("0.1");
  await expect(goods).toContainText("→");
  await page.locator("main form button[type='submit']").click();
  await button("listing.prices.undo").click();
  await expect(goods).toHaveText(before ?? "");
});
