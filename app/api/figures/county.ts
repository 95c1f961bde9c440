import { countyCells, countyHeads, countySheets } from "@/app/api/figures/county-sheets";
import { refusalFor } from "@/app/api/limited";
import { isPrintedFormat } from "@/components/shared/reporting/file-format";
import { takeOut } from "@/lib/audit/mutations";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import { isLocale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { csvFile, sheetsFile } from "@/lib/platform/sheets";
import { cellKinds, isCellKind, isMonth } from "@/lib/reporting";
import { getCountyMonth } from "@/lib/reporting/queries";

/** A month of the county as a file: one table as CSV, all of them as Excel. */
export async function answerCountyFigures(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, month, by, format] = ["locale", "month", "by", "format"].map((name) =>
    asked.get(name),
  );
  const isSound = isLocale(locale) && isMonth(month) && isCellKind(by) && isPrintedFormat(format);
  const viewer = await currentViewer();
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "county:figures"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const kinds = format === "csv" ? [by] : cellKinds;
  const read = await Promise.all(
    kinds.map((kind) => getCountyMonth(viewer, { month, kind, locale })),
  );
  const months = read.filter((one) => one !== null);
  const [first] = months;
  if (!first) return new Response(null, { status: 404 });
  const lines = months.reduce((all, { cells }) => all + cells.length, 0);
  await takeOut(viewer, { permission: "county:figures", lines, month });
  const t = await wordsOf(locale, "figures.file");
  const name = `${t("county")}-${month}`;
  return format === "csv"
    ? csvFile(name, await countyHeads(locale), first.cells.map(countyCells))
    : sheetsFile(format, name, await countySheets(months, locale));
}
