import type { Browser, Page } from "@playwright/test";
import { addToBasket, another, checkOut, open, signIn, type Visit } from "./support/steps";
import { expect, type Locale, type Say, test } from "./support/test";

const SELLER = "13800138001";
const OFFICER = "13800138005";
const PHOTO = "prisma/seed/images/millet/1080.webp";

type Stage = { page: Page; browser: Browser; lang: Locale; say: Say; problems: string[] };

const beside = async ({ page, browser, lang, say, problems }: Stage): Promise<Visit> => ({
  page: await another(browser, page, problems),
  lang,
  say,
});

/** A bag of millet that was ordered, sent and taken in: the buyer stands at its order, the seller beside. */
async function received(stage: Stage, phone: string) {
  const buyer = { page: stage.page, lang: stage.lang, say: stage.say };
  const { page, say } = buyer;
  await signIn(buyer, phone);
  await addToBasket(buyer, "taihang-yellow-millet");
  await checkOut(buyer, "CASH_ON_DELIVERY", phone);
  await expect(page.getByRole("heading", { name: say("cashier.state.CASH.title") })).toBeVisible();
  await open(buyer, "/orders?tab=toShip");
  const link = page.locator("main a[href*='/orders/D']").first();
  const number = /D\d{12}/.exec((await link.getAttribute("href")) ?? "")?.[0] ?? "";

  const seller = await beside(stage);
  await signIn(seller, SELLER, "/sell");
  await open(seller, `/sell/orders/${number}`);
  await seller.page.getByLabel(say("dispatch.ship.waybill")).fill(`YT6${number.slice(1)}`);
  await seller.page.getByRole("button", { name: say("dispatch.ship.send"), exact: true }).click();
  await expect(seller.page.getByText(`YT6${number.slice(1)}`).first()).toBeVisible();

  await open(buyer, `/orders/${number}`);
  await page.getByRole("button", { name: say("orders.receive.button"), exact: true }).click();
  await page
    .locator("dialog[open]")
    .getByRole("button", { name: say("orders.receive.yes") })
    .click();
  await expect(page.getByRole("button", { name: say("orders.receive.button") })).toHaveCount(0);
  return { buyer, seller, number };
}

/** From the order's page to a case with the shop; answers its number. */
async function ask({ page, say }: Visit, reason: string, words: string, photos: string[] = []) {
  await page.locator("main a[href$='/after-sale']").click();
  await page.waitForURL(/after-sale$/);
  await page.getByText(say(`aftersale.reason.${reason}`), { exact: true }).click();
  await page.getByLabel(say("aftersale.words")).fill(words);
  if (photos.length > 0) await page.locator("input[type=file]").last().setInputFiles(photos);
  await page.getByRole("button", { name: say("aftersale.send") }).click();
  await page.waitForURL(/\/after-sales\/A\d{12}/);
  return /A\d{12}/.exec(page.url())?.[0] ?? "";
}

const phones = (lang: Locale, index: number) => `1391234007${index * 2 + (lang === "zh" ? 0 : 1)}`;

test("spoiled goods are paid for, and the buyer takes cash at a station by a code", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(240_000);
  const stage = { page, browser, lang, say, problems };
  const { buyer, seller } = await received(stage, phones(lang, 0));
  await buyer.page.locator("main a[href$='/after-sale']").click();
  await buyer.page.waitForURL(/after-sale$/);
  await page.getByRole("button", { name: say("aftersale.send") }).click();
  await expect(page.getByText(say("aftersale.showSomething"))).toBeVisible();
  await page.goBack();
  const number = await ask(buyer, "SPOILED", "有一袋受潮了 It got damp", [PHOTO]);
  // Sent at once, while the picture was still being made small.
  await expect(page.locator("main img[src^='/api/files/']").first()).toBeVisible();
  await open(seller, `/sell/after-sales/${number}`);
  await expect(seller.page.getByText("It got damp").first()).toBeVisible();
  await seller.page.getByRole("button", { name: say("aftersale.act.agree"), exact: true }).click();
  await expect(seller.page.getByText(say("aftersale.status.REFUNDING")).first()).toBeVisible();
  await open(buyer, `/after-sales/${number}`);
  await expect(page.getByText(/\d{6}/).first()).toBeVisible();
  await expect(page.getByText(say("aftersale.status.REFUNDING")).first()).toBeVisible();
});

test("goods go back by parcel and the money comes when they have arrived", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(240_000);
  const stage = { page, browser, lang, say, problems };
  const { buyer, seller } = await received(stage, phones(lang, 1));
  const number = await ask(buyer, "NOT_AS_SHOWN", "颜色浅了 Paler than shown");
  await open(seller, `/sell/after-sales/${number}`);
  await seller.page.getByRole("button", { name: say("aftersale.act.agreeReturn") }).click();
  await expect(
    seller.page.getByText(say("aftersale.status.AWAITING_RETURN")).first(),
  ).toBeVisible();
  await open(buyer, `/after-sales/${number}`);
  await page.getByLabel(say("aftersale.act.waybill")).fill(`YT7${number.slice(1)}`);
  await page.getByRole("button", { name: say("aftersale.act.sent") }).click();
  await expect(page.getByText(say("aftersale.status.RETURN_SHIPPED")).first()).toBeVisible();
  await open(seller, `/sell/after-sales/${number}`);
  await seller.page.getByRole("button", { name: say("aftersale.act.received") }).click();
  await expect(seller.page.getByText(say("aftersale.status.REFUNDING")).first()).toBeVisible();
});

test("what the shop refuses the county decides", async ({ page, browser, lang, say, problems }) => {
  test.setTimeout(240_000);
  const stage = { page, browser, lang, say, problems };
  const { buyer, seller } = await received(stage, phones(lang, 2));
  const number = await ask(buyer, "SHORT", "少了半斤 Half a jin short");
  await open(seller, `/sell/after-sales/${number}`);
  await seller.page.getByRole("button", { name: say("aftersale.act.refuse"), exact: true }).click();
  const sheet = seller.page.locator("dialog[open]");
  await sheet.getByRole("button", { name: say("aftersale.act.refuse"), exact: true }).click();
  await expect(seller.page.getByText(say("aftersale.ofSeller.REFUSED")).first()).toBeVisible();
  await open(buyer, `/after-sales/${number}`);
  await page.getByRole("button", { name: say("aftersale.act.dispute") }).click();
  await expect(page.getByText(say("aftersale.status.DISPUTED")).first()).toBeVisible();
  const officer = await beside(stage);
  await signIn(officer, OFFICER, "/county/after-sales");
  await open(officer, `/county/after-sales/${number}`);
  await officer.page.getByLabel(say("aftersale.decide.amount")).fill("1.50");
  await officer.page.getByLabel(say("aftersale.decide.why")).fill("称过了 Weighed");
  await officer.page.getByRole("button", { name: say("aftersale.decide.save") }).click();
  await expect(officer.page.getByText(say("aftersale.status.REFUNDING")).first()).toBeVisible();
  await open(buyer, `/after-sales/${number}`);
  await expect(page.getByText(say("aftersale.status.REFUNDING")).first()).toBeVisible();
  await expect(page.getByText("Weighed").first()).toBeVisible();
});
