import type { BrowserContext, Page } from "@playwright/test";
import { sendSignIn } from "./support/sign-in";
import {
  addToBasket,
  another,
  checkOut,
  listening,
  open,
  provePhone,
  signIn,
  type Visit,
} from "./support/steps";
import { expect, type Locale, type Say, test } from "./support/test";

const SELLER = "13800138001";
const ASSISTANT = "13800138004";

/** Until pages of the workbench are kept on this phone: the one who keeps them is at work. */
const isKeeping = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker?.controller !== null);

const isKept = (page: Page, path: string) =>
  page.waitForFunction(async (address) => {
    const shelf = await caches.open("tabs");
    return (await shelf.match(address)) !== undefined;
  }, path);

const beginning = (sentence: string) => sentence.split("{")[0]?.trim() ?? "";
const waitingIn = (page: Page, say: Say, count: number) =>
  page.getByRole("button", { name: say("outbox.count").replace("{count}", String(count)) });

type Open = { context: BrowserContext; lang: Locale; say: Say };

/** Another tab of the same phone. */
async function tabAt({ context, lang, say }: Open, path: string): Promise<Page> {
  const page = await context.newPage();
  await open({ page, lang, say }, path);
  return page;
}

/** The path of the last thing of this kind in a list, which other journeys leave alone. */
async function lastIn(visit: Visit, list: string, links: string): Promise<string> {
  await open(visit, list);
  const href = await visit.page.locator(`main a[href*='${links}']`).last().getAttribute("href");
  return href?.replace(`/${visit.lang}`, "") ?? "";
}

/** A guest's cash order, to be shipped by nobody but this journey; answers its number. */
async function order(guest: Visit): Promise<string> {
  await addToBasket(guest, "taihang-yellow-millet");
  const phone = guest.lang === "zh" ? "13912340311" : "13912340312";
  await checkOut(guest, "CASH_ON_DELIVERY", phone);
  await provePhone(guest);
  return (
    (await guest.page
      .getByText(/^D\d{12}$/)
      .first()
      .textContent()) ?? ""
  );
}

test("what is done without signal waits on the phone, outlives its tab, and is done once when there is signal", async ({
  page,
  context,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(240_000);
  const guest = { page: await another(browser, page, problems), lang, say };
  const number = await order(guest);
  await guest.page.context().close();
  const parcel = `YT9${number.slice(1)}`;
  const visit = { page, lang, say };
  await signIn(visit, SELLER, "/sell");
  await isKeeping(page);
  const talk = await lastIn(visit, "/sell/messages", "/sell/messages/");
  const goods = await lastIn(visit, "/sell/stock", "/sell/stock/");
  await isKept(page, `/${lang}/sell/stock`);
  const phone = { context, lang, say };
  const [orderTab, talkTab, goodsTab] = [
    await tabAt(phone, `/sell/orders/${number}`),
    await tabAt(phone, talk),
    await tabAt(phone, goods),
  ];
  const before = Number(await goodsTab.getByLabel(say("sell.stock.count")).inputValue());

  await context.setOffline(true);
  await orderTab.getByLabel(say("dispatch.ship.waybill")).fill(parcel);
  await orderTab.getByRole("button", { name: say("dispatch.ship.send"), exact: true }).click();
  const inPlace = orderTab.getByRole("main").getByText(say("outbox.waits"));
  await expect(inPlace).toBeVisible();
  await expect(waitingIn(orderTab, say, 1)).toBeVisible();

  const words = `没有信号时写的 ${number}`;
  await talkTab.getByLabel(say("messages.say")).fill(words);
  await talkTab.getByRole("button", { name: say("messages.send"), exact: true }).click();
  await expect(talkTab.getByRole("main").getByText(words)).toBeVisible();

  await goodsTab.getByRole("button", { name: say("sell.stock.more") }).click();
  const save = beginning(say("sell.stock.save"));
  await goodsTab.getByRole("button", { name: save }).click();
  await expect(waitingIn(goodsTab, say, 3)).toBeVisible();
  for (const tab of [orderTab, talkTab, goodsTab]) await tab.close();

  await page.reload();
  await expect(page.getByText(beginning(say("outbox.asOf"))).first()).toBeVisible();
  await waitingIn(page, say, 3).click();
  const sheet = page.locator("dialog[open]");
  await expect(sheet.getByText(words)).toBeVisible();
  await sheet
    .getByRole("button", { name: say("outbox.takeBack") })
    .last()
    .click();
  await page.getByRole("button", { name: say("outbox.putBack") }).click();
  await page.keyboard.press("Escape");
  await expect(waitingIn(page, say, 3)).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText(say("outbox.sent").replace("{count}", "3"))).toBeVisible();
  await expect(waitingIn(page, say, 3)).toHaveCount(0);
  await open(visit, `/sell/orders/${number}`);
  await expect(page.getByText(parcel)).toHaveCount(1);
  await open(visit, talk);
  await expect(page.getByRole("log").getByText(words)).toHaveCount(1);
  await open(visit, goods);
  await expect(page.getByLabel(say("sell.stock.count"))).toHaveValue(String(before + 1));
});

test("of two people on one phone neither sees or sends what is the other's", async ({
  page,
  context,
  lang,
  say,
}) => {
  test.setTimeout(240_000);
  const visit = { page, lang, say };
  await signIn(visit, SELLER, "/sell");
  await isKeeping(page);
  await open(visit, "/sell/orders");
  const noted = await lastIn(visit, "/sell/orders?tab=all", "/sell/orders/D");
  await open(visit, noted);
  await context.setOffline(true);
  const note = "只给自己人看的";
  await page.getByLabel(say("dispatch.ownNote.title")).fill(note);
  await page.getByRole("button", { name: say("dispatch.ownNote.save") }).click();
  await expect(waitingIn(page, say, 1)).toBeVisible();
  await page.goto(`/${lang}/sell/orders`);
  await expect(waitingIn(page, say, 1)).toBeVisible();

  await page.context().clearCookies();
  await context.setOffline(false);
  await sendSignIn(visit, ASSISTANT);
  await open(visit, "/sell");
  await isKept(page, `/${lang}/sell`);
  await expect(waitingIn(page, say, 1)).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(beginning(say("outbox.asOf"))).first()).toBeVisible();
  await page.goto(`/${lang}/sell/orders`);
  // The tab that stood open may have been fetched anew for who signed in since.
  const ownPage = page.getByText(beginning(say("outbox.asOf")));
  await expect(page.getByRole("heading", { name: "没有网络" }).or(ownPage).first()).toBeVisible();
  await expect(page.locator("a[href*='/sell/orders/D']")).toHaveCount(0);

  await context.setOffline(false);
  await open(visit, "/me");
  await page.getByRole("button", { name: say("account.signOut") }).click();
  await page.waitForURL(new RegExp(`/${lang}$`));
  expect(await page.evaluate(() => caches.has("tabs"))).toBe(false);
  await signIn(visit, SELLER, "/sell");
  await expect(waitingIn(page, say, 1)).toHaveCount(0);
  await open(visit, noted);
  await listening(page);
  await expect(page.getByLabel(say("dispatch.ownNote.title"))).toHaveValue(note);
});
