import { orderSheet } from "@/app/api/orders/sheet";
import { isFileFormat } from "@/components/shared/reporting/file-format";
import { takeOutOrders } from "@/lib/audit/mutations";
import { isDaysBack, isShopTab } from "@/lib/dispatch";
import { eachShopOrder } from "@/lib/dispatch/queries";
import { currentViewer, mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { isLocale, type Locale } from "@/lib/platform/i18n";
import {
  type Cell,
  CSV,
  csvStream,
  fileHeaders,
  workbookStream,
  XLSX,
} from "@/lib/platform/sheets";
import { listMyShops } from "@/lib/shops/queries";
import { refusalFor } from "../limited";

export const dynamic = "force-dynamic";

/** A shop of the viewer's by its address; undefined for one that isn't theirs, null for all of them. */
async function shopIdOf(viewer: Viewer, slug: string | null, locale: Locale) {
  if (!slug) return null;
  const shops = await listMyShops(viewer, "order:sell", locale);
  return shops.find((shop) => shop.slug === slug)?.id;
}

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
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, tab, format] = ["locale", "tab", "format"].map((name) => asked.get(name));
  const viewer = await currentViewer();
  const isSound = isLocale(locale) && isShopTab(tab) && isFileFormat(format);
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "order:sell"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const shopId = await shopIdOf(viewer, asked.get("shop"), locale);
  if (shopId === undefined) return new Response(null, { status: 404 });
  const days = Number(asked.get("days"));
  const search = { text: asked.get("q") ?? "", days: isDaysBack(days) ? days : null };
  await takeOutOrders(viewer, { shopId, tab, days: search.days });
  const { name, heads, toCells } = await orderSheet(locale);
  const rows = cellsOf(eachShopOrder(viewer, { tab, shopId, locale, search }), toCells);
  const file = `${name}-${businessDay(new Date())}.${format}`;
  return format === "csv"
    ? new Response(csvStream(heads, rows), { headers: fileHeaders(CSV, file) })
    : new Response(workbookStream([{ name, heads, rows: await inMemory(rows) }]), {
        headers: fileHeaders(XLSX, file),
      });
}
