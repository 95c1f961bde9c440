import { open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";
const KEYS = "/sell/shop/keys";

test("an owner makes a key that is shown once, a program works with it, and ending it shuts the program out", async ({
  page,
  lang,
  say,
  request,
}) => {
  const owner = { page, lang, say };
  const name = lang === "zh" ? "打单程序" : "Label program";
  await signIn(owner, SELLER, KEYS);
  await page.getByLabel(say("keys.name")).fill(name);
  await page.getByRole("button", { name: say("keys.add"), exact: true }).click();
  const shown = page.locator("main code");
  await expect(shown).toHaveText(/^csk_/);
  const secret = (await shown.textContent()) ?? "";
  await page.getByRole("button", { name: say("keys.seen") }).click();
  await expect(shown).toHaveCount(0);

  const ask = (operation: string) =>
    request.post(`/api/v1/${operation}`, {
      headers: { authorization: `Bearer ${secret}` },
      data: {},
    });
  expect(await (await ask("dispatch/listOrders")).json()).toMatchObject({
    ok: true,
    data: { orders: expect.any(Array) },
  });
  expect((await ask("inventory/readStock")).status()).toBe(403);

  await open(owner, KEYS);
  expect(await page.content()).not.toContain(secret);
  const card = page.getByRole("heading", { name, exact: true }).locator("..");
  await expect(card).toContainText(say("keys.used").split("{")[0] ?? "");
  await card.getByRole("button", { name: say("keys.end") }).click();
  await expect(card).toContainText(say("keys.bringBack"));
  expect((await ask("dispatch/listOrders")).status()).toBe(401);
});
