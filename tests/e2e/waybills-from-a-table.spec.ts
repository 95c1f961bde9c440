import iconv from "iconv-lite";
import Papa from "papaparse";
import { open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";

test("the shop's own file, filled in, ships what is right, and the same file again nothing", async ({
  page,
  lang,
  say,
}) => {
  const seller = { page, lang, say };
  await signIn(seller, SELLER, "/sell");
  await open(seller, "/sell/orders");
  await page.getByRole("link", { name: say("dispatch.table.open") }).click();
  await expect(page.getByRole("heading", { name: say("dispatch.table.title") })).toBeVisible();

  const template = page.getByRole("link", { name: say("figures.take.csv") });
  const answer = await page.request.get((await template.getAttribute("href")) ?? "");
  const [heads = [], ...rows] = Papa.parse<string[]>((await answer.text()).trimEnd()).data;
  // Neither the oldest nor the newest: those are sent by others while this runs.
  const row = rows.at(lang === "zh" ? -4 : -5) ?? [];
  const [number = ""] = row;
  const waybill = `YT8${number.slice(1)}`;
  const filled = heads.map((head, at) => {
    if (head === say("dispatch.file.head.carrier")) return lang === "zh" ? "圆通" : "YTO Express";
    return head === say("dispatch.file.head.waybill") ? waybill : (row[at] ?? "");
  });
  const strange = filled.map((cell) =>
    cell.replace(number, "D000000000000").replace(waybill, "YT8000000000000"),
  );
  const text = Papa.unparse([heads, filled, strange]);
  const file = {
    name: "单号.csv",
    mimeType: "text/csv",
    buffer: lang === "zh" ? iconv.encode(text, "gb18030") : Buffer.from(`\uFEFF${text}`),
  };

  const send = page.getByRole("button", { name: lang === "zh" ? "发货 1 单" : "Ship 1 order" });
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.getByText(waybill)).toBeVisible();
  await expect(page.getByText(say("dispatch.table.fault.NOT_FOUND"))).toBeVisible();
  await send.click();
  await expect(page.getByText(say("dispatch.table.sentOne"), { exact: true })).toBeVisible();

  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.getByText(say("dispatch.table.nothing"))).toBeVisible();
  await expect(page.getByText(say("dispatch.table.fault.NOT_FOUND"))).toBeVisible();
  await expect(send).toHaveCount(0);

  await open(seller, `/sell/orders/${number}`);
  await page.getByRole("button", { name: say("dispatch.correct.undo") }).click();
  await expect(page.getByText(say("dispatch.correct.undone"))).toBeVisible();
});
