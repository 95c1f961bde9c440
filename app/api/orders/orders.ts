import { askedShop } from "@/app/api/asked-shop";
import { refusalFor } from "@/app/api/limited";
import { orderSheet } from "@/app/api/orders/sheet";
import { isFileFormat } from "@/components/shared/reporting/file-format";
import { takeOutOfShop } from "@/lib/audit/mutations";
import { isDaysBack, isShopTab } from "@/lib/dispatch";
import { eachShopOrder } from "@/lib/dispatch/queries";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { isLocale } from "@/lib/platform/i18n";
import { type Cell, csvFile, sheetsFile } from "@/lib/platform/sheets";

async function* cellsOf(
  orders: ReturnType<typeof eachShopOrder>,
  toCells: Awaited<ReturnType<typeof orderSheet>>["toCells"],
) {
  for await (const order of orders) yield toCells(order);
}

async function inMemory(rows: AsyncIterable<Cell[]>) {
  const all: Cell[][] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The list of a shop's orders as a file, as it was looked for. Not yours and not there look the same. */
export async function answerOrders(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, tab, format] = ["locale", "tab", "format"].map((name) => asked.get(name));
  const viewer = await currentViewer();
  const isSound = isLocale(locale) && isShopTab(tab) && isFileFormat(format);
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "order:sell"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const shopId = await askedShop(viewer, "order:sell", asked.get("shop"), locale);
  if (shopId === undefined) return new Response(null, { status: 404 });
  const days = Number(asked.get("days"));
  const search = { text: asked.get("q") ?? "", days: isDaysBack(days) ? days : null };
  await takeOutOfShop(viewer, { file: "orders", shopId, tab, days: search.days });
  const { name, heads, toCells } = await orderSheet(locale);
  const rows = cellsOf(eachShopOrder(viewer, { tab, shopId, locale, search }), toCells);
  const file = `${name}-${businessDay(new Date())}`;
  return format === "csv"
    ? csvFile(file, heads, rows)
    : sheetsFile(format, file, [{ name, heads, rows: await inMemory(rows) }]);
}
