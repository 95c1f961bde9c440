import type { Browser, Page } from "@playwright/test";
import {
  addToBasket,
  another,
  checkOut,
  labelAndHandOver,
  open,
  signIn,
  type Visit,
} from "./support/steps";
import { expect, type Locale, type Say, test } from "./support/test";

const SELLER = "13800138001";

/** A cash order of two bags of millet; answers its number. */
async function orderTwo(shopper: Visit, phone: string): Promise<string> {
  await signIn(shopper, phone);
  await addToBasket(shopper, "taihang-yellow-millet");
  await addToBasket(shopper, "taihang-yellow-millet");
  await checkOut(shopper, "CASH_ON_DELIVERY", phone);
  const placed = shopper.say("cashier.state.CASH.title");
  await expect(shopper.page.getByRole("heading", { name: placed })).toBeVisible();
  await open(shopper, "/orders?tab=toShip");
  const link = shopper.page.locator("main a[href*='/orders/D']").first();
  return /D\d{12}/.exec((await link.getAttribute("href")) ?? "")?.[0] ?? "";
}

type Stage = { page: Page; browser: Browser; lang: Locale; say: Say; problems: string[] };

/** A shopper with an order of two bags, and its seller in a browser beside. */
async function shopperAndSeller({ page, browser, lang, say, problems }: Stage, phone: string) {
  const shopper = { page, lang, say };
  const number = await orderTwo(shopper, phone);
  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, SELLER, "/sell");
  return { shopper, seller, number };
}

test("a part is labelled and shipped, the rest follows, and the buyer sees both parcels", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(240_000);
  const { shopper, seller, number } = await shopperAndSeller(
    { page, browser, lang, say, problems },
    lang === "zh" ? "13912340041" : "13912340042",
  );
  const desk = seller.page;
  await open(seller, `/sell/orders/${number}`);
  const first = `YT1${number.slice(1)}`;
  await desk.getByLabel(say("dispatch.ship.waybill")).fill(first);
  await desk.getByText(say("dispatch.part.open")).click();
  await desk
    .getByRole("button", { name: say("dispatch.part.fewer").split("{")[0]?.trim() })
    .first()
    .click();
  await labelAndHandOver(seller);

  const second = `YT2${number.slice(1)}`;
  await desk.getByRole("textbox", { name: say("dispatch.ship.waybill") }).fill(second);
  await desk.getByRole("button", { name: say("dispatch.ship.send"), exact: true }).click();
  await expect(desk.getByText(second).first()).toBeVisible();
  await desk.context().close();

  await open(shopper, `/orders/${number}`);
  await expect(page.getByText(first).first()).toBeVisible();
  await expect(page.getByText(second).first()).toBeVisible();
  await expect(page.getByText(say("orders.label.TO_RECEIVE")).first()).toBeVisible();
});

test("from the workbench home an order ships and a stock changes in three taps", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(240_000);
  const { seller, number } = await shopperAndSeller(
    { page, browser, lang, say, problems },
    lang === "zh" ? "13912340043" : "13912340044",
  );
  const desk = seller.page;

  let taps = 0;
  const tap = async (target: ReturnType<typeof desk.locator>) => {
    taps += 1;
    await target.click();
  };
  await open(seller, "/sell");
  await tap(desk.locator("main a[href*='tab=toShip']").first());
  await tap(desk.locator(`main a[href$='/sell/orders/${number}']`).first());
  const waybill = desk.getByLabel(say("dispatch.ship.waybill"));
  await waybill.fill(`YT3${number.slice(1)}`);
  await open(seller, `/sell/orders/${number}`);
  await expect(waybill).toHaveValue(`YT3${number.slice(1)}`);
  await tap(desk.getByRole("button", { name: say("dispatch.ship.send"), exact: true }));
  await expect(desk.getByText(`YT3${number.slice(1)}`).first()).toBeVisible();
  expect(taps).toBeLessThanOrEqual(3);

  taps = 0;
  await open(seller, "/sell");
  await tap(desk.locator("main a[href*='/sell/stock']").first());
  // Both languages run at once: each counts goods of its own.
  const more = desk.getByRole("button", { name: say("sell.stock.more"), exact: true });
  await tap(more.nth(lang === "zh" ? 0 : 1));
  await tap(desk.getByRole("button", { name: /\+1/ }).first());
  await expect(
    desk.getByRole("button", { name: say("sell.stock.undo"), exact: true }),
  ).toBeVisible();
  expect(taps).toBeLessThanOrEqual(3);
  await desk.context().close();
});

test("numbers typed for many orders outlive a reloaded page", async ({ page, lang, say }) => {
  const seller = { page, lang, say };
  await signIn(seller, SELLER, "/sell");
  await open(seller, "/sell/orders/send");
  // Neither the first nor the newest: those are sent by others while this runs.
  const fields = page.locator("input[data-waybill]");
  await fields.nth(2).fill("YT8962646785389");
  await open(seller, "/sell/orders/send");
  const typed = () =>
    fields.evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLInputElement ? one.value : "")),
    );
  await expect.poll(typed).toContain("YT8962646785389");
});
