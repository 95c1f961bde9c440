import { listening } from "./support/steps";
import { expect, test } from "./support/test";

const PRODUCT = "/products/taihang-yellow-millet";

test("a page that is kept brings its style along, then its pictures, then what answers to taps", async ({
  page,
  lang,
  say,
}) => {
  const sheets: string[] = [];
  page.on("request", (asked) => {
    if (asked.resourceType() === "stylesheet") sheets.push(asked.url());
  });
  // What somebody else changes meanwhile lets every kept page go: only a page that was kept is looked at.
  await expect(async () => {
    sheets.length = 0;
    const answer = await page.goto(`/${lang}${PRODUCT}`);
    expect(answer?.headers().etag).toMatch(/^W\//);
  }).toPass();
  await listening(page);
  const main = page.getByRole("main");
  await expect(page.getByRole("banner")).toHaveCSS("position", "sticky");
  await expect(main.locator("img[loading=lazy]").last()).not.toHaveCSS("display", "none");
  const share = main.getByRole("button", { name: say("product.share.open") });
  await share.click();
  await expect(page.locator("dialog[open]")).toBeVisible();
  await page.keyboard.press("Escape");
  await main.locator("a[href$='/shops/wang-er-millet']").filter({ visible: true }).first().click();
  await page.waitForURL(/\/shops\/wang-er-millet$/);
  await expect(page.getByRole("banner")).toHaveCSS("position", "sticky");
  expect(sheets).toEqual([]);
});
