import { open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const COOP = "13800138010";

test("a seller asks in words, and what would change something asks back first", async ({
  page,
  lang,
  say,
}) => {
  const visit = { page, lang, say };
  await signIn(visit, COOP);
  await open(visit, "/sell");
  await page.getByRole("button", { name: say("sell.wish.example.toSend") }).click();
  await expect(page.getByRole("link", { name: say("sell.wish.more") })).toBeVisible();

  const ask = async (words: string) => {
    await page.getByLabel(say("sell.wish.label")).fill(words);
    await page.getByRole("button", { name: say("sell.wish.ask"), exact: true }).click();
  };
  await ask("🌾🌾🌾");
  await expect(page.getByText(say("sell.wish.UNKNOWN"))).toBeVisible();

  await ask(lang === "zh" ? "石碾小米改成三十三袋" : "set stone-rolled to 33");
  await page.getByRole("button", { name: /→ 33/ }).first().click();
  await expect(page.getByText(say("sell.wish.done"))).toBeVisible();
  await ask(lang === "zh" ? "石碾小米还有多少" : "how much stone-rolled is left");
  await expect(page.getByText(/33/).first()).toBeVisible();
});
