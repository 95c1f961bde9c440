import type { Browser, Page } from "@playwright/test";
import { sendSignIn } from "./sign-in";
import { expect, type Locale, type Say, watch } from "./test";

export type Visit = { page: Page; lang: Locale; say: Say };

/** React has taken up every button of the page; true where the page is not React's. */
const listens = () =>
  !document.querySelector("script[src*='/_next/']") ||
  [...document.querySelectorAll("main button")].every((button) =>
    Object.keys(button).some((key) => key.startsWith("__reactProps")),
  );

/** Waits until the page that is opened listens to clicks. */
export async function listening(page: Page) {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(listens);
}

/** Opens a page and waits until it listens to clicks. */
export async function open({ page, lang }: Visit, path: string) {
  await page.goto(`/${lang}${path}`);
  await listening(page);
}

/** Opens a session on the air: its film lets the network never rest. */
export async function openRoom({ page, lang }: Visit, id: string) {
  await page.goto(`/${lang}/live/${id}`);
  await page.waitForFunction(listens);
}

const firstWord = (sentence: string) => sentence.split(/[{，,]/)[0]?.trim() ?? sentence;

export async function addToBasket(visit: Visit, product: string) {
  const { page, say } = visit;
  await open(visit, `/products/${product}`);
  await page
    .getByRole("button", { name: say("product.buy.add") })
    .filter({ visible: true })
    .first()
    .click();
  const sheet = page.locator("dialog[open]");
  if (await sheet.isVisible())
    await sheet.getByRole("button", { name: say("product.buy.add") }).click();
  await expect(page.getByText(say("product.buy.added")).first()).toBeVisible();
}

const BEIJING = ["110000", "110100", "110101", "110101001"] as const;
export const URUMQI = ["650000", "650100", "650102", "650102002"] as const;

/** Types an address the way a guest does: four levels, street, name and phone. */
export async function fillAddress(
  { page, say }: Visit,
  phone: string,
  codes: typeof BEIJING | typeof URUMQI = BEIJING,
) {
  await page.getByLabel(say("address.recipient"), { exact: true }).fill("李明");
  await page.getByLabel(say("address.phone"), { exact: true }).fill(phone);
  for (const [index, level] of (["province", "city", "district", "township"] as const).entries()) {
    await page
      .getByLabel(say(`address.level.${level}`), { exact: true })
      .selectOption(codes[index] ?? "");
  }
  await page.getByLabel(say("address.street"), { exact: true }).fill("某胡同 12 号");
}

/** From the basket to the checkout with everything filled in, before the last press. */
export async function prepareCheckout(
  visit: Visit,
  method: "ONLINE" | "CASH_ON_DELIVERY",
  phone?: string,
) {
  const { page, say } = visit;
  await open(visit, "/cart");
  await page
    .getByRole("button", { name: new RegExp(`^${firstWord(say("cart.checkout"))}`) })
    .click();
  await page.waitForURL(/\/checkout/);
  await page.waitForLoadState("networkidle");
  if (phone) await fillAddress(visit, phone);
  await page
    .getByText(say(`checkout.payment.${method === "ONLINE" ? "online" : "cash"}`), { exact: true })
    .click();
  const agreement = page.getByLabel(say("checkout.returns.agree"));
  if (await agreement.count()) await agreement.check();
}

export const submitOrder = ({ page, say }: Visit, method: "ONLINE" | "CASH_ON_DELIVERY") =>
  page.getByRole("button", { name: say(`checkout.submit.${method}`) }).click();

/** From the basket to the last press; a guest who pays cash proves the phone after it. */
export async function checkOut(
  visit: Visit,
  method: "ONLINE" | "CASH_ON_DELIVERY",
  phone?: string,
) {
  await prepareCheckout(visit, method, phone);
  await submitOrder(visit, method);
}

/** The guest types the code that the demo shows; the order goes on by itself. */
export async function provePhone({ page, say }: Visit) {
  await page.getByRole("button", { name: say("checkout.prove.send") }).click();
  await page.getByRole("button", { name: say("signIn.demo.use") }).click();
}

/** From the cashier over the payment page to an order that is paid. */
export async function pay({ page, lang, say }: Visit) {
  await page.getByRole("button", { name: say("cashier.pay.button") }).click();
  await page.waitForURL(/\/c\/pay/);
  await page
    .getByRole("button", { name: lang === "zh" ? "付款" : "Pay" })
    .first()
    .click();
  await page.waitForURL(/\/result/);
  await expect(page.getByRole("heading", { name: say("cashier.state.PAID.title") })).toBeVisible({
    timeout: 20_000,
  });
}

/** On the seller's page of an order whose number is typed: label, printed, handed over. */
export async function labelAndHandOver({ page, say }: Visit) {
  await page.getByRole("button", { name: say("dispatch.ship.labelFirst") }).click();
  const print = page.locator("a[href^='/api/labels']");
  const pdf = await page.request.get((await print.getAttribute("href")) ?? "");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await print.click();
  await page.getByRole("button", { name: say("dispatch.print.yes"), exact: true }).click();
  await page.getByRole("button", { name: say("dispatch.inHand.send") }).click();
  await expect(page.getByText(say("orders.parcel.status.HANDED_OVER")).first()).toBeVisible();
}

/** On the page to sign in: the phone, and the code that the demo shows. */
export async function fillSignIn({ page, say }: Visit, phone: string) {
  await page.getByLabel(say("signIn.phone"), { exact: true }).fill(phone);
  await page.getByRole("button", { name: say("signIn.send") }).click();
  await page.getByRole("button", { name: say("signIn.demo.use") }).click();
}

/** Signs somebody in by what the page for it sends, and opens `path`; the page itself has tests of its own. */
export async function signIn(visit: Visit, phone: string, path = "/me") {
  await sendSignIn(visit, phone);
  await open(visit, path);
}

/** Another person in a browser of their own, watched like the first. */
export async function another(browser: Browser, like: Page, problems: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: like.viewportSize() });
  const page = await context.newPage();
  watch(page, problems);
  return page;
}
