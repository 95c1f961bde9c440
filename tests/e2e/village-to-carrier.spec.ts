import type { Page } from "@playwright/test";
import { seriousFindings } from "./support/axe";
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
import { expect, test } from "./support/test";

const CLERK = "13800138022";
const ASSISTANT = "13800138004";
const SELLER = "13800138001";

/** Sentences with names and counts in them. */
const like = (sentence: string) => new RegExp(sentence.replace(/\{\w+\}/g, ".+"));

/** As a scanner types: where the focus is, and Enter. */
async function shoot(page: Page, text: string) {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** A guest's cash order; answers its number. */
async function order(guest: Visit): Promise<string> {
  await addToBasket(guest, "taihang-yellow-millet");
  await checkOut(guest, "CASH_ON_DELIVERY", guest.lang === "zh" ? "13912340961" : "13912340962");
  await provePhone(guest);
  const number = guest.page.getByText(/^D\d{12}$/).first();
  return (await number.textContent()) ?? "";
}

/** The seller writes the number on her parcel and brings it to the station herself. */
async function label({ page, say }: Visit, waybill: string) {
  await page.getByLabel(say("dispatch.ship.waybill")).fill(waybill);
  await page.getByRole("button", { name: say("dispatch.ship.labelFirst") }).click();
  await expect(page.locator("a[href^='/api/labels']")).toBeVisible();
}

test("a parcel goes from the village over station, van and centre to its carrier, counted by each", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(300_000);
  const buyer = { page, lang, say };
  const number = await order(buyer);
  const isZh = lang === "zh";
  const waybill = isZh ? `SF1${number.slice(1)}` : `73${number.slice(1)}`;
  const carrier = isZh ? /顺丰/ : /ZTO/;
  const driver = isZh ? "马师傅" : "Driver Ma";

  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, SELLER, `/sell/orders/${number}`);
  await label(seller, waybill);

  const assistant = { page: await another(browser, page, problems), lang, say };
  const counter = assistant.page;
  await signIn(assistant, ASSISTANT, "/station/parcels");
  await counter.context().setOffline(true);
  await shoot(counter, waybill);
  await expect(counter.getByText(say("relay.scan.state.kept"), { exact: true })).toBeVisible();
  await expect(counter.getByText(like(say("relay.scan.waiting")))).toBeVisible();
  await counter.context().setOffline(false);
  await expect(counter.getByText(like(say("relay.scan.waiting")))).toHaveCount(0);
  await shoot(counter, waybill);
  await expect(counter.getByText(say("relay.scan.state.again"), { exact: true })).toBeVisible();
  await expect(counter.getByTestId("scan-count")).toHaveText("1");
  expect(await seriousFindings(counter)).toEqual([]);
  await open(buyer, `/orders/${number}`);
  await expect(page.getByText(say("orders.parcel.status.AT_STATION")).first()).toBeVisible();

  const clerk = { page: await another(browser, page, problems), lang, say };
  const centre = clerk.page;
  await signIn(clerk, CLERK, "/centre");
  await centre.getByRole("button", { name: say("relay.run.add") }).click();
  const sheet = centre.locator("dialog[open]");
  await sheet.getByLabel(say("relay.run.driver"), { exact: true }).fill(driver);
  await sheet.getByLabel(say("relay.run.phone"), { exact: true }).fill("13800138060");
  const village = isZh ? "谷阳坪服务站" : "Guyangping village station";
  await sheet.getByRole("button", { name: village }).click();
  await sheet.getByRole("button", { name: say("relay.run.start"), exact: true }).click();
  await expect(centre.getByText(driver).first()).toBeVisible();

  await open(assistant, "/station/parcels");
  const van = () =>
    counter
      .locator("main div")
      .filter({ hasText: driver, has: counter.getByLabel(say("relay.stop.counted")) })
      .last();
  await van()
    .getByRole("link", { name: say("relay.stop.scanOn") })
    .click();
  await counter.waitForURL(/run=/);
  await listening(counter);
  await shoot(counter, number);
  await expect(counter.getByText(say("relay.scan.state.new"), { exact: true })).toBeVisible();
  await expect(
    van()
      .getByText(like(say("relay.stop.some")))
      .first(),
  ).toBeVisible();
  await van().getByLabel(say("relay.stop.counted")).fill("1");
  await van().getByLabel(say("relay.stop.signature")).fill(driver);
  await van()
    .getByRole("button", { name: say("relay.stop.hand") })
    .click();
  await expect(counter.getByText(like(say("relay.stop.done")))).toBeVisible();

  await open(clerk, "/centre");
  await shoot(centre, waybill);
  await expect(centre.getByText(say("relay.scan.state.new"), { exact: true })).toBeVisible();
  const pile = centre
    .locator("div")
    .filter({ has: centre.getByRole("heading", { name: carrier }) })
    .filter({ has: centre.getByRole("button", { name: say("relay.pile.open") }) })
    .last();
  await pile.getByRole("button", { name: say("relay.pile.open") }).click();
  await centre.waitForURL(/manifests/);
  await listening(centre);
  await shoot(centre, waybill);
  await expect(centre.getByText(say("relay.scan.state.new"), { exact: true })).toBeVisible();
  expect(await seriousFindings(centre)).toEqual([]);
  await centre.getByLabel(say("relay.manifest.counted")).fill("2");
  await centre.getByLabel(say("relay.manifest.driver"), { exact: true }).fill("顺子");
  await centre.getByRole("button", { name: say("relay.manifest.close") }).click();
  await expect(centre.getByText(like(say("errors.COUNT_DIFFERS")))).toBeVisible();
  await centre.getByLabel(say("relay.manifest.counted")).fill("1");
  await centre.getByRole("button", { name: say("relay.manifest.close") }).click();
  await expect(centre.getByText(like(say("relay.manifest.signed")))).toBeVisible();
  const print = centre.locator("a[href^='/api/manifests']");
  const pdf = await centre.request.get((await print.getAttribute("href")) ?? "");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await open(buyer, `/orders/${number}`);
  await expect(page.getByText(say("orders.parcel.status.HANDED_OVER")).first()).toBeVisible();
  await expect(page.getByText(carrier).first()).toBeVisible();
  for (const one of [seller, assistant, clerk]) await one.page.context().close();
});

const MANY = 70;

test("a scanner that types faster than one a second loses nothing", async ({ page, lang, say }) => {
  test.setTimeout(180_000);
  await signIn({ page, lang, say }, ASSISTANT, "/station/parcels");
  const heard: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/relay/scan")) heard.push(request.postDataJSON().scan);
  });
  const codes = Array.from({ length: MANY }, (_, at) => `YT77000000${String(1_000 + at)}`);
  const from = Date.now();
  for (const code of codes) await shoot(page, code);
  await expect.poll(() => heard.length, { timeout: 60_000 }).toBe(MANY);
  expect(Date.now() - from).toBeLessThan(60_000);
  expect(heard).toEqual(codes);
  await expect(page.getByText(say("relay.scan.state.bad"), { exact: true })).toHaveCount(10);
});
