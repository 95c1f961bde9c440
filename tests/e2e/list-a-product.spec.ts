import { fillIn, thumb } from "./support/list-goods";
import { another, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";
const OFFICER = "13800138005";

const nameFor = (lang: string, word: string) => `${word}${lang === "zh" ? "一" : "二"}`;

test("a photo and four things are on sale within a dozen taps", async ({ page, lang, say }) => {
  const visit = { page, lang, say };
  await signIn(visit, SELLER, "/sell");
  await open(visit, "/sell/products");
  const hand = thumb(page);
  const title = nameFor(lang, "坡地新小米");
  await fillIn(visit, hand, { title, price: "26", weight: "5", stock: "30" });
  await hand.tap(page.getByRole("button", { name: say("listing.new.publish") }));
  await expect(page.getByText(say("listing.listed.live"))).toBeVisible();
  expect(hand.done.taps).toBeLessThanOrEqual(12);
  expect(hand.done.typed).toBeLessThanOrEqual(20);
  await page.getByRole("link", { name: say("listing.listed.look") }).click();
  await expect(page.getByRole("heading", { name: title }).first()).toBeVisible();
});

test("a draft outlives a dead network and a closed browser", async ({ page, lang, say }) => {
  const visit = { page, lang, say };
  await signIn(visit, SELLER, "/sell");
  await open(visit, "/sell/products");
  const hand = thumb(page);
  const title = nameFor(lang, "没信号的小米");
  await fillIn(visit, hand, { title, price: "9.9", weight: "1", stock: "8" });
  await page.context().setOffline(true);
  await page.getByRole("button", { name: say("listing.new.publish") }).click();
  await expect(page.getByText(say("listing.listed.waiting"))).toBeVisible();
  const { context } = { context: page.context() };
  await page.close();
  await context.setOffline(false);
  const later = { page: await context.newPage(), lang, say };
  await open(later, "/sell/products");
  await expect(later.page.getByRole("link", { name: title })).toBeVisible();
});

test("a new name waits for the county, and one officer's yes puts it on the shelf", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  const seller = { page, lang, say };
  await signIn(seller, SELLER, "/sell");
  await open(seller, "/sell/products");
  const old = nameFor(lang, "旧名小米");
  await fillIn(seller, thumb(page), { title: old, price: "20", weight: "2", stock: "5" });
  await page.getByRole("button", { name: say("listing.new.publish") }).click();
  await page.getByRole("link", { name: say("listing.listed.more") }).click();
  await page.getByRole("link", { name: say("listing.parts.words.title") }).click();
  const renamed = nameFor(lang, "改名小米");
  await page.getByLabel(say("listing.fields.titleZh"), { exact: true }).fill(renamed);
  await page.getByRole("button", { name: say("listing.save.button") }).click();
  await expect(page.getByText(say("listing.waitingTitle"))).toBeVisible();

  const officer = { page: await another(browser, page, problems), lang, say };
  await signIn(officer, OFFICER, "/county/changes");
  await officer.page.getByRole("link", { name: old }).first().click();
  await expect(officer.page.getByText(renamed)).toBeVisible();
  await officer.page.getByRole("button", { name: say("listing.changes.approve") }).click();
  await expect(officer.page.getByText(say("listing.changes.approved"))).toBeVisible();
  await open(seller, "/sell/products");
  await expect(page.getByRole("link", { name: renamed }).first()).toBeVisible();
});

const HEIC = {
  name: "IMG_0001.HEIC",
  mimeType: "image/heic",
  buffer: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"),
};

test("a photo in a format that doesn't open here is answered with how to take one that does", async ({
  page,
  lang,
  say,
}) => {
  const visit = { page, lang, say };
  await signIn(visit, SELLER, "/sell");
  await open(visit, "/sell/products/new");
  await page.locator("input[type=file]").last().setInputFiles(HEIC);
  await expect(page.getByText(say("errors.PICTURE_HEIC"))).toBeVisible();
});
