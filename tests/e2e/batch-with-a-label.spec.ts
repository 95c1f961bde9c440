import { addToBasket, another, open, signIn, type Visit } from "./support/steps";
import { expect, test } from "./support/test";

const PHOTO = "prisma/seed/images/millet/1080.webp";

// A shop for each language, in which no other journey makes batches.
const shops = {
  zh: { owner: "13800138013", goods: "dahongpao-pepper", field: "崖根新开的半亩椒园" },
  en: { owner: "13800138011", goods: "wild-dried-apricots", field: "后坡老杏树林" },
};

/** From the goods to a form that is filled in; answers the code of the batch. */
async function makeBatch({ page, say }: Visit, field: string) {
  await page.getByRole("link", { name: say("batches.mine.add") }).click();
  await page.locator("input[type=file]").first().setInputFiles(PHOTO);
  await page.getByRole("main").getByRole("img").first().waitFor();
  await page.getByText(say("batches.new.yesterday"), { exact: true }).click();
  await page.getByLabel(say("batches.new.field"), { exact: true }).fill(field);
  const save = page.getByRole("button", { name: say("batches.new.save") });
  await save.click();
  await expect(page.getByText(say("batches.new.weightMissing"))).toBeVisible();
  await page.getByLabel(say("batches.new.weight"), { exact: true }).fill("120");
  await expect(async () => {
    await save.click();
    await expect(page.getByText(field).first()).toBeVisible({ timeout: 3_000 });
    await expect(page).toHaveURL(/\/batches$/, { timeout: 1_000 });
  }).toPass();
  const card = page.getByRole("listitem").filter({ hasText: field });
  return (await card.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()) ?? "";
}

test("a seller makes a batch and prints its label; a shopper opens its page and buys", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { owner, goods, field } = shops[lang];
  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, owner, "/sell/products");
  await open(seller, "/sell/stock");
  await seller.page.getByRole("main").locator("a[href*='/sell/stock/']").first().click();
  await seller.page.getByRole("link", { name: say("batches.mine.title") }).click();
  const code = await makeBatch(seller, field);
  const card = seller.page.getByRole("listitem").filter({ hasText: code });
  await card.getByRole("button", { name: say("batches.mine.print") }).click();
  const sheet = seller.page.locator("dialog[open]");
  await sheet.getByRole("button", { name: say("batches.print.make") }).click();
  const file = sheet.locator("a[href*='labels.pdf']");
  const pdf = await seller.page.request.get((await file.getAttribute("href")) ?? "");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");

  const shopper = { page, lang, say };
  await open(shopper, `/batches/${code}`);
  await expect(page.getByText(field).first()).toBeVisible();
  await expect(page.getByText(say("batches.page.whole"))).toBeVisible();
  const bought = page.getByRole("complementary").getByRole("link").first();
  await bought.click();
  await page.waitForURL(/\/products\//);
  await addToBasket(shopper, new URL(page.url()).pathname.split("/").at(-1) ?? goods);
});
