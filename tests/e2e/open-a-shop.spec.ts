import type { Page } from "@playwright/test";
import {
  addToBasket,
  another,
  checkOut,
  labelAndHandOver,
  open,
  pay,
  signIn,
  type Visit,
} from "./support/steps";
import { expect, test } from "./support/test";

const OFFICER = "13800138005";
const PHOTO = "prisma/seed/images/millet/1080.webp";

const people = {
  zh: { name: "周小满", phone: "13700137061", goods: "小满新小米" },
  en: { name: "周大雪", phone: "13700137062", goods: "大雪新小米" },
};

const press = ({ page, say }: Visit, key: string) =>
  page.getByRole("button", { name: say(key) }).click();

async function addPhoto(page: Page) {
  await page.locator("input[type=file]").last().setInputFiles(PHOTO);
  await page.getByRole("main").getByRole("img").first().waitFor();
}

/** A guest begins with name, photo, village and goods; all of it waits on the phone. */
async function beginAsGuest(visit: Visit, name: string) {
  const { page, say } = visit;
  await open(visit, "/sell/apply/name");
  await page.getByLabel(say("onboarding.question.OWNER_NAME.label"), { exact: true }).fill(name);
  await press(visit, "onboarding.save");
  await page.waitForURL(/apply\/photo/);
  await addPhoto(page);
  await press(visit, "onboarding.save");
  await page.waitForURL(/apply\/village/);
  await page.getByRole("radio").first().check();
  await press(visit, "onboarding.save");
  await page.waitForURL(/apply\/goods/);
  await page.getByRole("checkbox", { name: say("onboarding.goods.FARM_PRODUCE.title") }).check();
  await press(visit, "onboarding.save");
  await page.waitForURL(/\/sell\/apply$/);
}

async function signInAndSend(visit: Visit, { name, phone }: { name: string; phone: string }) {
  const { page, say } = visit;
  await page.getByRole("link", { name: say("onboarding.phone.signIn") }).click();
  await page.getByLabel(say("signIn.phone"), { exact: true }).fill(phone);
  await press(visit, "signIn.send");
  await press(visit, "signIn.demo.use");
  await page.waitForURL(/\/sell\/apply$/);
  await expect(page.getByText(name)).toBeVisible();
  await page
    .getByRole("link", { name: say("onboarding.item.LICENCE_OR_EXEMPTION") })
    .last()
    .click();
  await press(visit, "onboarding.promise.LICENCE_OR_EXEMPTION.agree");
  await page.waitForURL(/apply\/origin/);
  await press(visit, "onboarding.promise.agree");
  await press(visit, "onboarding.send.button");
  await expect(page.getByRole("button", { name: say("onboarding.send.takeBack") })).toBeVisible();
}

async function judge(visit: Visit, name: string, decision: "askBack" | "approve") {
  const { page, say } = visit;
  await open(visit, "/county/applications");
  await page.getByRole("link", { name }).click();
  if (decision === "askBack")
    await page.getByLabel(say("onboarding.county.decision.note"), { exact: true }).fill(NOTE);
  await press(visit, `onboarding.county.decision.${decision}`);
  const said = decision === "askBack" ? "askedBack" : "approved";
  await expect(page.getByText(say(`onboarding.county.decision.${said}`)).first()).toBeVisible();
}

const NOTE = "照片要拍到你本人";

async function mendAndSend(visit: Visit) {
  const { page, say } = visit;
  await open(visit, "/sell/apply");
  await expect(page.getByText(NOTE)).toBeVisible();
  await page.getByRole("link", { name: say("onboarding.item.SHOP_PHOTO") }).click();
  await page.waitForURL(/apply\/photo/);
  await press(visit, "onboarding.save");
  await press(visit, "onboarding.send.button");
  await expect(page.getByRole("button", { name: say("onboarding.send.takeBack") })).toBeVisible();
}

/** The first product by the listing wizard; answers its slug. */
async function listFirstGoods(visit: Visit, title: string) {
  const { page, say } = visit;
  await open(visit, "/sell/apply");
  await page.getByRole("link", { name: say("onboarding.send.firstGoods") }).click();
  await page.waitForURL(/products\/new/);
  await addPhoto(page);
  await press(visit, "listing.new.next");
  const typed = { title, price: "26", weight: "5", stock: "30" };
  for (const part of ["title", "price", "weight", "stock"] as const) {
    await page.getByLabel(say(`listing.new.${part}.label`), { exact: true }).fill(typed[part]);
    await press(visit, "listing.new.next");
  }
  await press(visit, "listing.new.publish");
  await page.getByRole("link", { name: say("listing.listed.look") }).click();
  await page.waitForURL(`**/${visit.lang}/products/*`);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** The first order that waits, from the workbench home. */
async function shipFirst(visit: Visit) {
  const { page, say } = visit;
  await open(visit, "/sell/orders");
  await page.locator("main a[href*='/sell/orders/D']").first().click();
  await page.waitForURL(/orders\/D\d+/);
  await page.getByLabel(say("dispatch.ship.waybill")).fill(`YT3${/\d{12}/.exec(page.url())?.[0]}`);
  await labelAndHandOver(visit);
}

test("from a phone number over asking back to the first parcel", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { name, phone, goods } = people[lang];
  const villager = { page, lang, say };
  await beginAsGuest(villager, name);
  await signInAndSend(villager, { name, phone });

  const officer = { page: await another(browser, page, problems), lang, say };
  await signIn(officer, OFFICER, "/county/applications");
  await judge(officer, name, "askBack");
  await mendAndSend(villager);
  await judge(officer, name, "approve");

  const slug = await listFirstGoods(villager, goods);
  const shopper = { page: await another(browser, page, problems), lang, say };
  await shopper.page.goto(`/${lang}/products/${slug}`);
  await expect(shopper.page.getByRole("heading", { name: goods }).first()).toBeVisible();
  await addToBasket(shopper, slug);
  await checkOut(shopper, "ONLINE", "13912345678");
  await pay(shopper);
  await shipFirst(villager);
});
