import { addToBasket, checkOut } from "./support/steps";
import { expect, test } from "./support/test";

test("a guest buys with a phone number and pays at the door", async ({ page, lang, say }) => {
  const visit = { page, lang, say };
  await addToBasket(visit, "taihang-yellow-millet");
  await checkOut(visit, "CASH_ON_DELIVERY", lang === "zh" ? "13912340001" : "13912340002");
  await expect(page.getByRole("heading", { name: say("payment.state.CASH.title") })).toBeVisible();
});
