import type { Page } from "@playwright/test";
import { listening, open, signIn, type Visit } from "./support/steps";
import { expect, test } from "./support/test";

const MILLET = "/products/taihang-yellow-millet";

const sheet = (page: Page) => page.locator("dialog[open]");

/** Back closes it and stays; what was closed by its own button is no step on the way back. */
async function closesByBack({ page, lang }: Visit, name: string) {
  const here = page.url();
  const opener = page.getByRole("button", { name }).filter({ visible: true }).first();
  await opener.click();
  await expect(sheet(page)).toBeVisible();
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  expect(page.url()).toBe(here);
  for (let times = 0; times < 2; times += 1) {
    await opener.click();
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet(page)).toHaveCount(0);
  }
  await page.goBack();
  await page.waitForURL(`**/${lang}/help`);
}

async function from(visit: Visit, path: string) {
  await open(visit, "/help");
  await open(visit, path);
}

test("Back closes what lies over a public page", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  const visit = { page, lang, say };
  await page.setViewportSize({
    width: Math.min(900, page.viewportSize()?.width ?? 900),
    height: 780,
  });
  await from(visit, MILLET);
  await closesByBack(visit, say("product.share.open"));
  await from(visit, MILLET);
  const [photo = ""] = say("product.look.open").replace("{number}", "1").split("{");
  await closesByBack(visit, photo.trim());
  await from(visit, "/categories/grains");
  await closesByBack(visit, say("search.filter"));
});

test("and over one's own", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  const visit = { page, lang, say };
  await signIn(visit, "13800138000", "/me");
  await from(visit, "/me");
  await closesByBack(visit, say("account.name.edit"));
  await from(visit, "/addresses");
  await closesByBack(visit, say("account.addresses.add"));
});

test("a list that was filtered in its sheet is one step back, not two", async ({
  page,
  lang,
  say,
}) => {
  const visit = { page, lang, say };
  await page.setViewportSize({ width: 360, height: 780 });
  await from(visit, "/categories/grains");
  const plain = page.url();
  await page.getByRole("button", { name: say("search.filter") }).click();
  await sheet(page).getByRole("checkbox").first().check();
  await sheet(page).locator("footer button").last().click();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(plain);
  await page.goBack();
  await expect(page).toHaveURL(plain);
  await page.goBack();
  await page.waitForURL(`**/${lang}/help`);
  await listening(page);
});

test("Back leads through the steps of a new product, and only from the first away", async ({
  page,
  lang,
  say,
}) => {
  const visit = { page, lang, say };
  await signIn(visit, "13800138001", "/sell");
  await from(visit, "/sell/products/new");
  await page
    .locator("input[type=file]")
    .last()
    .setInputFiles("prisma/seed/images/millet/1080.webp");
  await page.getByRole("main").getByRole("img").first().waitFor();
  const next = page.getByRole("button", { name: say("listing.new.next") });
  await next.click();
  await page.getByLabel(say("listing.new.title.label"), { exact: true }).fill("退一步的小米");
  await next.click();
  await expect(page.getByLabel(say("listing.new.price.label"), { exact: true })).toBeFocused();
  await page.goBack();
  await expect(page.getByLabel(say("listing.new.title.label"), { exact: true })).toHaveValue(
    "退一步的小米",
  );
  await page.goBack();
  await expect(page.getByRole("heading", { name: say("listing.new.photos.title") })).toBeVisible();
  expect(page.url()).toContain("/sell/products/new");
  await page.goBack();
  await page.waitForURL(`**/${lang}/help`);
});
