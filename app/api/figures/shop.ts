import { askedShop } from "@/app/api/asked-shop";
import { dayCells, dayHeads, shopSheets } from "@/app/api/figures/shop-sheets";
import { refusalFor } from "@/app/api/limited";
import { isPrintedFormat } from "@/components/shared/reporting/file-format";
import { takeOutOfShop } from "@/lib/audit/mutations";
import { currentViewer, mayAct, type Viewer } from "@/lib/platform/auth";
import { isLocale, type Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { type Cell, csvFile, sheetsFile } from "@/lib/platform/sheets";
import { isPeriod, type ShopFigures } from "@/lib/reporting";
import { eachProductDay, getShopFigures } from "@/lib/reporting/queries";

async function* dayRows(viewer: Viewer, wanted: Parameters<typeof eachProductDay>[1]) {
  for await (const day of eachProductDay(viewer, wanted)) yield dayCells(day);
}

async function sheetsOf(figures: ShopFigures, days: AsyncIterable<Cell[]>, locale: Locale) {
  const rows: Cell[][] = [];
  for await (const row of days) rows.push(row);
  return shopSheets(figures, rows, locale);
}

/** The figures of a shop's page as a file. Not yours and not there look the same. */
export async function answerShopFigures(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, period, format] = ["locale", "period", "format"].map((name) => asked.get(name));
  const isSound = isLocale(locale) && isPeriod(period) && isPrintedFormat(format);
  const viewer = await currentViewer();
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "figures:see"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const shopId = await askedShop(viewer, "figures:see", asked.get("shop"), locale);
  const figures =
    shopId === undefined ? null : await getShopFigures(viewer, { shopId, period, locale });
  if (!figures || shopId === undefined) return new Response(null, { status: 404 });
  const { span } = figures;
  await takeOutOfShop(viewer, { file: "figures", shopId, from: span.from, until: span.to });
  const t = await wordsOf(locale, "figures.file");
  const name = `${t("shop")}-${span.from}-${span.to}`;
  const days = dayRows(viewer, { shopId, span, locale });
  return format === "csv"
    ? csvFile(name, await dayHeads(locale), days)
    : sheetsFile(format, name, await sheetsOf(figures, days, locale));
}
