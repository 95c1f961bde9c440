import type { Page } from "@playwright/test";
import { addToBasket, fillAddress, open, prepareCheckout, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const PAGES = [
  "",
  "/categories",
  "/categories/grains",
  "/villages/guyangping",
  "/shops/wang-er-millet",
  "/products/natural-turquoise-bracelet",
  "/search?q=tea",
  "/cart",
  "/sign-in",
  "/find-order",
  "/help",
];

const WORKBENCH = ["/sell", "/sell/products", "/sell/products/new", "/sell/stock", "/sell/shop"];

/** How far the page runs out to the right when letters are twice as large. */
async function runsOut(page: Page) {
  await page.addStyleTag({ content: "html { font-size: 212.5% !important }" });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test("with letters twice as large nothing runs out of a narrow phone", async ({
  page,
  lang,
  say,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of PAGES) {
    await open({ page, lang, say }, path);
    expect({ path, out: await runsOut(page) }).toEqual({ path, out: 0 });
  }
});

test("nor at the workbench, down to one order", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  const visit = { page, lang, say };
  await page.setViewportSize({ width: 360, height: 780 });
  await signIn(visit, "13800138001", "/sell/orders");
  const order = page.getByRole("main").locator("a[href*='/sell/orders/D']").first();
  const one = ((await order.getAttribute("href")) ?? "").slice(3);
  for (const path of [one, ...WORKBENCH]) {
    await open(visit, path);
    expect({ path, out: await runsOut(page) }).toEqual({ path, out: 0 });
  }
});

test("nothing jumps while a page loads", async ({ page, lang, say }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    Reflect.set(window, "shifted", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(
          window,
          "shifted",
          Reflect.get(window, "shifted") + Reflect.get(entry, "value"),
        );
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const path of PAGES) {
    await open({ page, lang, say }, path);
    const shifted: number = await page.evaluate(() => Reflect.get(window, "shifted"));
    expect({ path, jumps: shifted > 0.01 }).toEqual({ path, jumps: false });
  }
});

test("larger letters stay, on public pages and on one's own", async ({ page, lang, say }) => {
  const visit = { page, lang, say };
  const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  await open(visit, "");
  const before = Number.parseFloat(await size());
  await page
    .getByRole("button", { name: say("common.settings.largeType") })
    .filter({ visible: true })
    .first()
    .click();
  for (const path of ["", "/products/taihang-yellow-millet", "/cart", "/sign-in"]) {
    await open(visit, path);
    expect(Number.parseFloat(await size())).toBeGreaterThan(before * 1.2);
  }
});

test("the other language is the same page, with what was typed", async ({ page, lang, say }) => {
  const visit = { page, lang, say };
  const other = lang === "zh" ? "en" : "zh";
  const switchOver = () =>
    page
      .getByRole("link", { name: say("common.settings.otherLanguageShort"), exact: true })
      .click();
  await open(visit, "/search?q=tea&sort=newest");
  await switchOver();
  await page.waitForURL(`**/${other}/search?q=tea&sort=newest`);

  await addToBasket(visit, "taihang-yellow-millet");
  await prepareCheckout(visit, "ONLINE");
  await fillAddress(visit, "13912340091");
  await switchOver();
  await page.waitForURL(`**/${other}/checkout**`);
  await expect(page.locator("[name=name]")).toHaveValue("李明");
});
