import type { Locator } from "@playwright/test";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { another, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const OFFICER = "13800138005";
const SECOND = "13800138034";
const SELLER = "13800138001";

const names = { zh: "山货上行奖励", en: "Mountain goods reward" };
/** A sentence whatever stands in its places. */
const like = (sentence: string) => new RegExp(sentence.replace(/\{\w+\}/g, ".+"));

/** A day by the three pickers, in the order in which the language says them. */
async function pickDay(field: Locator, day: string, lang: "zh" | "en") {
  const [year = "", month = "", number = ""] = day.split("-").map((part) => String(Number(part)));
  const parts = lang === "zh" ? [year, month, number] : [number, month, year];
  for (const [index, part] of parts.entries())
    await field.getByRole("combobox").nth(index).selectOption(part);
}

// The demo's shops sold three weeks ago; each language has a programme of its own.
test("an officer rewards what was sold, a second one approves it, and the shop sees it @desk", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const form = (key: string) => say(`subsidies.form.${key}`);
  const officer = { page, lang, say };
  await signIn(officer, OFFICER, "/county/subsidies");
  await page.getByRole("button", { name: form("open") }).click();
  const sheet = page.locator("dialog[open]");
  await sheet.getByLabel(form("nameZh"), { exact: true }).fill(`${names.zh} ${lang}`);
  await sheet.getByLabel(form("nameEn"), { exact: true }).fill(`${names.en} ${lang}`);
  await sheet.getByText(form("periods.WHOLE")).click();
  await sheet.getByLabel(form("from").replace("{number}", "1")).fill("100");
  const days = { startsOn: inFuture(-40 * DAY), endsOn: inFuture(-10 * DAY) };
  for (const [name, at] of Object.entries(days))
    await pickDay(sheet.getByRole("group", { name: form(name) }), businessDay(at), lang);
  await sheet.getByLabel(form("budget"), { exact: true }).fill("1000");
  await sheet.getByRole("button", { name: form("save"), exact: true }).click();
  await expect(sheet.getByText(say("county.wrong.any")).first()).toBeVisible();
  await sheet.getByLabel(form("reward").replace("{number}", "1")).fill("20");
  await sheet.getByRole("button", { name: form("save"), exact: true }).click();
  await expect(sheet).toHaveCount(0);

  const name = `${names[lang]} ${lang}`;
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await page
    .getByRole("button", { name: like(say("subsidies.compute")) })
    .first()
    .click();
  await page.waitForURL(/subsidies\/[0-9a-f-]{36}/);
  await page.getByRole("button", { name: say("subsidies.cycle.propose"), exact: true }).click();
  await expect(page.getByText(say("subsidies.cycle.another"))).toBeVisible();
  await page.getByRole("link", { name: /1/ }).last().click();
  await expect(page.getByText(say("subsidies.evidence.same"))).toBeVisible();
  await page.goBack();
  const path = new URL(page.url()).pathname.replace(`/${lang}`, "");

  const second = { page: await another(browser, page, problems), lang, say };
  await signIn(second, SECOND, path);
  const desk = second.page;
  await expect(desk.getByRole("button", { name: say("subsidies.row.release") })).toHaveCount(1);
  await desk.getByRole("button", { name: say("subsidies.cycle.approve"), exact: true }).click();
  await expect(
    desk.getByText(say("subsidies.cycle.status.APPROVED"), { exact: true }),
  ).toBeVisible();

  const seller = { page: await another(browser, page, problems), lang, say };
  await signIn(seller, SELLER, "/sell/money");
  await expect(seller.page.getByText(say("subsidies.mine.title"))).toBeVisible();
  await expect(seller.page.getByText(name, { exact: true })).toBeVisible();
  await expect(seller.page.getByText(say("subsidies.mine.status.PAID")).first()).toBeVisible();
  await open(officer, "/county/subsidies");
  await expect(page.getByText(name, { exact: true })).toBeVisible();
});
