import { addToBasket, another, fillAddress, open, signIn, URUMQI } from "./support/steps";
import { expect, test } from "./support/test";

const OFFICER = "13800138005";

test("a freight that the officer changes stands in the next checkout", async ({
  page,
  lang,
  say,
  browser,
  problems,
}) => {
  // One table serves all: it is changed at the desktop alone, for a zone that nobody else orders to.
  test.skip(lang === "zh");
  test.setTimeout(120_000);
  const officer = { page: await another(browser, page, problems), lang, say };
  await signIn(officer, OFFICER, "/county/freight");
  const change = async (yuan: string) => {
    await officer.page.getByRole("button", { name: "Far west" }).first().click();
    await officer.page.getByLabel(say("county.freight.firstFen"), { exact: true }).fill(yuan);
    await officer.page.getByRole("button", { name: say("county.freight.save") }).click();
    await expect(officer.page.locator("dialog[open]")).toHaveCount(0);
  };
  await change("17.77");
  const buyer = { page, lang, say };
  await addToBasket(buyer, "millet-biscuits");
  await open(buyer, "/checkout");
  await fillAddress(buyer, "13912340441", URUMQI);
  await expect(page.getByText("17.77").first()).toBeVisible();
  await change("18");
});

test("of two officers on one station the second loses nothing, and sees what the first wrote", async ({
  page,
  lang,
  say,
  browser,
  problems,
}) => {
  test.skip(lang === "zh");
  const first = { page: await another(browser, page, problems), lang, say };
  const second = { page, lang, say };
  const edit = (who: typeof first) => ({
    hours: who.page.getByLabel(say("county.stations.hours"), { exact: true }),
    keeper: who.page.getByLabel(say("county.stations.keeper"), { exact: true }),
    save: () => who.page.getByRole("button", { name: say("county.stations.save") }).click(),
  });
  for (const who of [first, second]) {
    await signIn(who, OFFICER, "/county/stations");
    await who.page.getByRole("row").nth(1).getByRole("button").click();
  }
  await edit(first).hours.fill("9:00–17:00");
  await edit(first).keeper.fill("老贺 Lao He");
  await edit(first).save();
  await expect(first.page.locator("dialog[open]")).toHaveCount(0);
  await edit(second).hours.fill("6:00–20:00");
  await edit(second).save();
  await expect(page.getByText("9:00–17:00", { exact: true })).toBeVisible();
  await expect(edit(second).hours).toHaveValue("6:00–20:00");
  await expect(edit(second).keeper).toHaveValue("老贺 Lao He");
  await edit(second).save();
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await expect(page.getByRole("row").nth(1)).toContainText("6:00–20:00");
});

test("a role is given and taken away, and the log says so", async ({ page, lang, say }) => {
  const visit = { page, lang, say };
  const name = lang === "zh" ? "小满" : "Xiaoman";
  await signIn(visit, OFFICER, "/county/people");
  await page.getByRole("button", { name: say("county.people.give") }).click();
  const sheet = page.locator("dialog[open]");
  const phone = lang === "zh" ? "13912340051" : "13912340052";
  await sheet.getByLabel(say("county.people.phone"), { exact: true }).fill(phone);
  await sheet.getByText(say("county.people.roles.COUNTY_OFFICER"), { exact: true }).click();
  await sheet.getByLabel(say("county.people.name"), { exact: true }).fill(name);
  await sheet.getByRole("button", { name: say("county.people.give") }).click();
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toBeVisible();
  const take = row.getByRole("button", {
    name: say("county.people.takeFrom").replace("{name}", name),
  });
  await take.click();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: say("county.undo"), exact: true }).click();
  await take.click();
  await expect(row).toHaveCount(0);
  await open(visit, "/county/audit?group=people");
  await expect(page.getByText(name).first()).toBeVisible();
});
