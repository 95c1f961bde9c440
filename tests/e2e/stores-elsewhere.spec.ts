import iconv from "iconv-lite";
import { another, open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const OFFICER = "13800138005";
const SELLER = "13800138001";

/** A sentence whatever stands in its places. */
const like = (sentence: string) => new RegExp(sentence.replace(/\{\w+\}/g, ".+"));

const fileOf = (lang: string, lines: string) => ({
  name: "ExportOrderList202405010900.csv",
  mimeType: "text/csv",
  buffer: iconv.encode(
    `订单编号,宝贝标题,宝贝总数量,买家实际支付金额,订单状态,订单付款时间,收货人姓名,联系手机,收货地址\n${lines}`,
    lang === "zh" ? "gb18030" : "utf-8",
  ),
});

const buyer = "王建国,15900010001,浙江省杭州市文三路88号";

// Months in which nothing else was sold, one for each language.
const months = { zh: "2024-03", en: "2024-04" };

test("an officer registers a store, brings its file, sees what it says, counts it and finds it in the month", async ({
  page,
  lang,
  say,
}) => {
  test.setTimeout(180_000);
  const month = months[lang];
  const officer = { page, lang, say };
  await signIn(officer, OFFICER, "/county/stores");
  await page.getByRole("button", { name: say("stores.county.add") }).click();
  const name = `郝家山货-${lang}`;
  const sheet = page.locator("dialog[open]");
  await sheet.getByLabel(say("stores.county.name"), { exact: true }).fill(name);
  await sheet.getByLabel(say("stores.county.merchant"), { exact: true }).fill("郝家");
  await sheet.getByRole("button", { name: say("stores.county.save"), exact: true }).click();
  await page.getByRole("link", { name }).click();

  const good = `A001${lang},太行小米 5斤,2,58.00,交易成功,${month}-05 10:00:00,${buyer}\n`;
  const wrong = `A002${lang},太行小米 5斤,1,二十九,交易成功,${month}-06 10:00:00,${buyer}\n`;
  await page.locator("input[type=file]").setInputFiles(fileOf(lang, good + wrong));
  await expect(page.getByText(say("stores.file.waiting"))).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(say("stores.file.fault.AMOUNT_WRONG"))).toBeVisible();
  const orders = { zh: "1 单，1 行", en: "1 order, 1 line" }[lang];
  await expect(page.getByText(orders)).toBeVisible();
  await expect(page.getByText("王建国")).toHaveCount(0);
  await page.getByRole("button", { name: say("stores.file.take") }).click();
  await expect(page.getByText(say("stores.file.waiting"))).toHaveCount(0);

  // The same again is known, and is thrown away.
  await page.locator("input[type=file]").setInputFiles(fileOf(lang, good + wrong));
  await expect(page.getByText(say("stores.file.known"))).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: say("stores.file.drop") }).click();
  await expect(page.getByText(say("stores.file.waiting"))).toHaveCount(0);

  await open(officer, `/county/figures?month=${month}`);
  await page.getByRole("link", { name: say("stores.figures.link") }).click();
  await expect(page.getByRole("heading", { name: say("stores.figures.title") })).toBeVisible();
  await expect(page.getByText(say("stores.figures.declared")).first()).toBeAttached();
  await expect(page.getByText(like(say("stores.figures.ofWhich"))).first()).toBeVisible();
  const csv = page.getByRole("link", { name: say("figures.take.csv") });
  const text = await (await page.request.get((await csv.getAttribute("href")) ?? "")).text();
  expect(text).toContain("0.00,58.00,58.00");
});

test("an owner adds her store elsewhere and brings its file", async ({
  page,
  browser,
  lang,
  say,
  problems,
}) => {
  test.setTimeout(180_000);
  const owner = { page, lang, say };
  await signIn(owner, SELLER, "/sell/shop");
  await page.getByRole("link", { name: say("sell.place.stores.title") }).click();
  const name = `王二家快手-${lang}`;
  await page.getByText(say("stores.platform.KUAISHOU"), { exact: true }).click();
  await page.getByLabel(say("stores.sell.name")).fill(name);
  await page.getByRole("button", { name: say("stores.sell.go"), exact: true }).click();
  await page.getByRole("link", { name: new RegExp(name) }).click();
  const line = `K001${lang},薄皮核桃,1,26.00,交易成功,2024-05-01 10:00:00,${buyer}\n`;
  await page.locator("input[type=file]").setInputFiles(fileOf(lang, line));
  await page.getByRole("button", { name: say("stores.file.take") }).click({ timeout: 60_000 });
  await expect(page.getByText(say("stores.file.waiting"))).toHaveCount(0);
  await expect(page.getByText(like(say("stores.file.by")))).toBeVisible();

  // Goods that no word puts on a shelf wait for the officer.
  const officer = { page: await another(browser, page, problems), lang, say };
  await signIn(officer, OFFICER, "/county/stores/unmapped");
  const shoes = officer.page.getByRole("row", { name: /虎头鞋/ });
  await expect(shoes).toBeVisible();
});
