import { getTranslations } from "next-intl/server";
import { dayCells, dayHeads, shopSheets } from "@/app/api/figures/shop/sheets";
import { isFileFormat } from "@/components/shared/reporting/file-format";
import { takeOutShop } from "@/lib/audit/mutations";
import { currentViewer, mayAct, type Viewer } from "@/lib/platform/auth";
import { isLocale, type Locale } from "@/lib/platform/i18n";
import {
  type Cell,
  CSV,
  csvStream,
  fileHeaders,
  workbookStream,
  XLSX,
} from "@/lib/platform/sheets";
import { isPeriod, type ShopFigures } from "@/lib/reporting";
import { eachProductDay, getShopFigures } from "@/lib/reporting/queries";
import { listMyShops } from "@/lib/shops/queries";
import { refusalFor } from "../../limited";

export const dynamic = "force-dynamic";

/** A shop of the viewer's by its address; undefined for one that isn't theirs, null for all of them. */
async function shopIdOf(viewer: Viewer, slug: string | null, locale: Locale) {
  if (!slug) return null;
  const shops = await listMyShops(viewer, "figures:see", locale);
  return shops.find((shop) => shop.slug === slug)?.id;
}

async function* dayRows(viewer: Viewer, wanted: Parameters<typeof eachProductDay>[1]) {
  for await (const day of eachProductDay(viewer, wanted)) yield dayCells(day);
}

async function excel(figures: ShopFigures, days: AsyncIterable<Cell[]>, locale: Locale) {
  const rows: Cell[][] = [];
  for await (const row of days) rows.push(row);
  return workbookStream(await shopSheets(figures, rows, locale));
}

/** The figures of a shop's page as a file. Not yours and not there look the same. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, period, format] = ["locale", "period", "format"].map((name) => asked.get(name));
  const isSound = isLocale(locale) && isPeriod(period) && isFileFormat(format);
  const viewer = await currentViewer();
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "figures:see"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const shopId = await shopIdOf(viewer, asked.get("shop"), locale);
  const figures =
    shopId === undefined ? null : await getShopFigures(viewer, { shopId, period, locale });
  if (!figures || shopId === undefined) return new Response(null, { status: 404 });
  const { span } = figures;
  await takeOutShop(viewer, { shopId, from: span.from, until: span.to });
  const t = await getTranslations({ locale, namespace: "figures.file" });
  const name = `${t("shop")}-${span.from}-${span.to}.${format}`;
  const days = dayRows(viewer, { shopId, span, locale });
  return format === "csv"
    ? new Response(csvStream(await dayHeads(locale), days), { headers: fileHeaders(CSV, name) })
    : new Response(await excel(figures, days, locale), { headers: fileHeaders(XLSX, name) });
}
