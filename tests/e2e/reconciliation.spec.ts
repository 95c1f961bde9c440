import { readFileSync } from "node:fs";
import { addToBasket, another, checkOut, pay, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const OFFICER = "13800138005";
const ADDRESS = ".data/tests/browser.json";

/** The next charge carries another fee than the county agreed on. */
async function tellWrongFee() {
  const { sandboxUrl }: { sandboxUrl: string } = JSON.parse(readFileSync(ADDRESS, "utf8"));
  const next = [{ route: "BALANCE charge", kind: "wrong_fee" }];
  const answer = await fetch(`${sandboxUrl}/_sandbox/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ next }),
  });
  expect(answer.ok).toBe(true);
}

test("what the provider told wrong is found on the desk, mended there, and both numbers are zero", async ({
  page,
  lang,
  say,
  browser,
  problems,
}) => {
  test.setTimeout(180_000);
  const buyer = { page: await another(browser, page, problems), lang, say };
  await tellWrongFee();
  await addToBasket(buyer, "taihang-yellow-millet");
  await checkOut(buyer, "ONLINE", "13912340097");
  await pay(buyer);

  await signIn({ page, lang, say }, OFFICER, "/county/reconciliation");
  const mends = (by: string) =>
    page.getByRole("button", { name: say(`reconciliation.by.${by}.button`), exact: true });
  const mendOne = async (by: string) => {
    const left = (await mends(by).count()) - 1;
    await mends(by).first().click();
    const sheet = page.locator("dialog[open]");
    await sheet.getByLabel(say("reconciliation.why")).fill("Asked them, ref 4711");
    await sheet.getByRole("button", { name: say(`reconciliation.by.${by}.save`) }).click();
    await expect(page.locator("dialog[open]")).toHaveCount(0);
    await expect(mends(by)).toHaveCount(left);
  };
  const before = await mends("FEE").count();
  await page.getByRole("button", { name: say("reconciliation.ask"), exact: true }).click();
  await expect(mends("FEE")).toHaveCount(before + 1);
  while ((await mends("FEE").count()) > 0) await mendOne("FEE");
  while ((await mends("SUSPENSE").count()) > 0) await mendOne("SUSPENSE");
  while ((await mends("BANK").count()) > 0) await mendOne("BANK");
  await expect(page.getByText(say("reconciliation.even"))).toBeVisible();

  await page.getByRole("button", { name: say("reconciliation.ask"), exact: true }).click();
  await expect(page.getByText(say("reconciliation.asked"))).toBeVisible();
  await expect(page.getByText(say("reconciliation.even"))).toBeVisible();
});
