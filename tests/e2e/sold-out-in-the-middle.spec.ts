import {
  addToBasket,
  another,
  checkOut,
  open,
  prepareCheckout,
  signIn,
  submitOrder,
  type Visit,
} from "./support/steps";
import { expect, test } from "./support/test";

// Goods of their own for each language, for both run at the same time.
const rare = {
  zh: { owner: "13800138003", slug: "rough-turquoise", phones: ["13912340035", "13912340036"] },
  en: { owner: "13800138002", slug: "millet-crackers", phones: ["13912340037", "13912340038"] },
};

/** The seller counts one piece of each kind of these goods. */
async function leaveOne(visit: Visit, slug: string, owner: string) {
  const { page, say } = visit;
  await open(visit, `/products/${slug}`);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await signIn(visit, owner, "/sell");
  await open(visit, "/sell/stock");
  const kinds = page.getByRole("listitem").filter({ hasText: title });
  for (let at = 0; at < (await kinds.count()); at += 1) {
    await kinds.nth(at).getByRole("link").click();
    await page.waitForURL(/\/sell\/stock\//);
    const count = page.getByLabel(say("sell.stock.count"), { exact: true });
    await expect(count).toBeVisible();
    if ((await count.inputValue()) !== "1") {
      await count.fill("1");
      await page
        .getByRole("button", {
          name: new RegExp(
            `^${say("sell.stock.save")
              .split("{")[0]
              ?.replace(/[（(]\s*$/, "")}`,
          ),
        })
        .click();
      await expect(page.getByText(say("sell.stock.undo"), { exact: true })).toBeVisible();
    }
    await open(visit, "/sell/stock");
  }
  return title;
}

test("the last piece goes to somebody else while I check out: said line by line, nothing lost, nothing charged", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const { owner, slug, phones } = rare[lang];
  const [mine = "", theirs = ""] = phones;
  const seller = { page: await another(browser, page, problems), lang, say };
  const title = await leaveOne(seller, slug, owner);

  const me = { page, lang, say };
  await addToBasket(me, slug);
  await addToBasket(me, "taihang-yellow-millet");
  await prepareCheckout(me, "ONLINE", mine);

  const other = { page: await another(browser, page, problems), lang, say };
  await addToBasket(other, slug);
  await checkOut(other, "ONLINE", theirs);
  await other.page.waitForURL(/\/pay\//);

  await submitOrder(me, "ONLINE");
  await expect(page.getByText(say("checkout.changes.title"))).toBeVisible();
  const gone = say("checkout.changes.GONE.SOLD_OUT").replace("{goods}", "").trim();
  await expect(page.getByText(gone).filter({ hasText: title })).toBeVisible();
  await expect(page).toHaveURL(/\/checkout/);
  await expect(page.getByLabel(say("address.street"), { exact: true })).not.toHaveValue("");

  await page.getByRole("button", { name: say("checkout.submit.again") }).click();
  await page.waitForURL(/\/pay\//);
  await expect(page.getByText(title)).toHaveCount(0);
});
