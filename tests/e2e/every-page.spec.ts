import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const PUBLIC = [
  "",
  "/categories",
  "/published",
  "/categories/grains",
  "/villages",
  "/villages/guyangping",
  "/shops/wang-er-millet",
  "/products/taihang-yellow-millet",
  "/products/winter-honey",
  "/batches/WX-2026-09-0012",
  "/search",
  "/search?q=小米",
  "/search?q=zzzzzz",
  "/sign-in",
  "/find-order",
  "/sell/apply",
  "/sell/apply/goods",
  "/cart",
  "/nothing-here",
];
const SHOPPER = ["/me", "/orders", "/addresses", "/notices", "/invites", "/sms", "/checkout"];
const OFFICER = [
  "/county/applications",
  "/county/papers",
  "/county",
  "/county/changes",
  "/county/objections",
  "/county/recordings",
  "/county/freight",
  "/county/people",
  "/county/stations",
  "/county/villages",
  "/county/villages/new",
  "/county/rules",
  "/county/figures",
  "/county/figures?month=2026-06&by=shop",
  "/county/shops",
  "/county/categories",
  "/county/fees",
  "/county/audit",
  "/county/published",
  "/county/money",
  "/county/after-sales",
  "/county/after-sales?tab=closed",
];
const APPLICANT = ["/sell/apply", "/sell/apply/name", "/sell/apply/workshop"];
const SELLER = [
  "/sell",
  "/sell/orders",
  "/sell/orders?tab=all&q=小米&days=30",
  "/sell/orders/pick",
  "/sell/orders/send",
  "/sell/products?q=小米",
  "/sell/stock",
  "/sell/stock?q=小米",
  "/sell/figures",
  "/sell/figures?period=week",
  "/sell/after-sales",
  "/sell/after-sales?tab=running",
  "/sell/shop",
  "/sell/shop/greeting",
  "/sell/shop/papers",
  "/sell/shop/webhooks",
  "/sell/shop/holiday",
  "/sell/team",
  "/sell/team/new",
  "/sell/team/law",
  "/sell/helped",
  "/sell/helped/allow",
  "/sell/helped/ask",
];

/** Serious and critical findings, a sideways scroll, and a missing headline. */
async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const headlines = await page.locator("h1").count();
  return { serious, wide: Math.max(0, wide), hasHeadline: headlines > 0 };
}

/** The address of the first link on this page that leads to such a place. */
async function firstTo(page: Page, place: string) {
  const href = await page.locator(`main a[href*="${place}"]`).first().getAttribute("href");
  return (href ?? "").slice(3);
}

const sound = { serious: [], wide: 0, hasHeadline: true };

for (const path of PUBLIC) {
  test(`${path || "/"} is fit for everybody`, async ({ page, lang, say, problems }) => {
    await open({ page, lang, say }, path);
    expect(await faults(page)).toEqual(sound);
    // The browser itself notes the 404 of the page that is meant to be missing.
    if (path === "/nothing-here") problems.length = 0;
  });
}

test("a shopper's pages are fit for everybody", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  await signIn({ page, lang, say }, "13800138000");
  for (const path of SHOPPER) {
    await open({ page, lang, say }, path);
    expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
  }
  await open({ page, lang, say }, "/orders");
  const orders = page.locator("main a[href*='/orders/D']");
  const hrefs = await orders.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const [newest = "", ...others] = [...new Set(hrefs)].map((href) => href.slice(3));
  const cases = page.locator("main a[href*='/after-sales/A']");
  for (const other of others) {
    await open({ page, lang, say }, other);
    if ((await cases.count()) > 0) break;
  }
  for (const path of [newest, `${newest}/after-sale`, await firstTo(page, "/after-sales/A")]) {
    await open({ page, lang, say }, path);
    expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
  }
});

test("a seller's pages are fit for everybody", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  await signIn({ page, lang, say }, "13800138001");
  for (const path of SELLER) {
    await open({ page, lang, say }, path);
    expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
  }
  await open({ page, lang, say }, "/sell/after-sales");
  const path = await firstTo(page, "/sell/after-sales/A");
  await open({ page, lang, say }, path);
  expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
});

test("an officer's pages are fit for everybody", async ({ page, lang, say }) => {
  test.setTimeout(180_000);
  await signIn({ page, lang, say }, "13800138005");
  for (const path of OFFICER) {
    await open({ page, lang, say }, path);
    expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
  }
  for (const list of [
    "/county/shops",
    "/county/villages",
    "/county/applications",
    "/county/after-sales",
  ]) {
    await open({ page, lang, say }, list);
    const one = page
      .locator(
        `main tbody a[href*="${list}/"], main li a[href*="${list}/"], main a[href*="${list}/A"]`,
      )
      .first();
    const path = ((await one.getAttribute("href")) ?? "").slice(3);
    await open({ page, lang, say }, path);
    expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
  }
});

test("an assistant's pages are fit for everybody", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  await signIn({ page, lang, say }, "13800138004", "/station");
  expect(await faults(page)).toEqual(sound);
  const household = page.locator("a[href*='/station/shops/']").first();
  const shop = ((await household.getAttribute("href")) ?? "").slice(3);
  for (const path of [shop, "/station/open", "/station/after-sales"]) {
    await open({ page, lang, say }, path);
    expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
  }
});

test("an applicant's pages are fit for everybody", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  await signIn({ page, lang, say }, "13800138006");
  for (const path of APPLICANT) {
    await open({ page, lang, say }, path);
    expect({ path, ...(await faults(page)) }).toEqual({ path, ...sound });
  }
});
