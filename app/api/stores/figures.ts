import { refusalFor } from "@/app/api/limited";
import { isPrintedFormat } from "@/components/shared/reporting/file-format";
import { takeOut } from "@/lib/audit/mutations";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import { isLocale, type Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { add } from "@/lib/platform/money";
import { type Cell, csvFile, type Sheet, sheetsFile } from "@/lib/platform/sheets";
import { isMonth } from "@/lib/reporting";
import {
  type FigureKind,
  figureKinds,
  isFigureKind,
  type Sales,
  type StoreFigure,
  type StoresMonth,
} from "@/lib/stores";
import { getStoresMonth } from "@/lib/stores/queries";

const sumOf = ({ verifiedFen, declaredFen }: Sales) => ({ fen: add(verifiedFen, declaredFen) });

const cellsOf = ({ now, before }: StoreFigure): Cell[] => [
  ...[{ fen: now.verifiedFen }, { fen: now.declaredFen }, sumOf(now)],
  ...[{ fen: before.verifiedFen }, { fen: before.declaredFen }, sumOf(before)],
];

async function headsOf(kind: FigureKind, locale: Locale) {
  const t = await wordsOf(locale, "stores.figures");
  const columns = (["verified", "declared", "sum"] as const).map((one) => t(one));
  return [t(`name.${kind}`), ...columns, ...columns.map((one) => t("file.before", { one }))];
}

async function sheetOf({ kind, lines, all }: StoresMonth, locale: Locale): Promise<Sheet> {
  const t = await wordsOf(locale, "stores");
  const nameOf = ({ key, name }: StoreFigure) => {
    if (key === "all" || key === "") return t(key ? "figures.all" : "figures.unmapped");
    return kind === "platform" ? t(`platform.${key}`) : name;
  };
  return {
    name: t(`figures.kind.${kind}`),
    heads: await headsOf(kind, locale),
    rows: [all, ...lines].map((line) => [nameOf(line), ...cellsOf(line)]),
  };
}

/** A month of all stores as a file: one table as CSV, all of them as Excel. */
export async function answerStoreFigures(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, month, by, format] = ["locale", "month", "by", "format"].map((name) =>
    asked.get(name),
  );
  const isSound = isLocale(locale) && isMonth(month) && isFigureKind(by) && isPrintedFormat(format);
  const viewer = await currentViewer();
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "county:figures"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const kinds = format === "csv" ? [by] : figureKinds;
  const read = kinds.map((kind) => getStoresMonth(viewer, { month, kind, locale }));
  const months = (await Promise.all(read)).filter((one) => one !== null);
  const sheets = await Promise.all(months.map((one) => sheetOf(one, locale)));
  const [first] = sheets;
  if (!first) return new Response(null, { status: 404 });
  const lines = sheets.reduce((all, { rows }) => all + rows.length, 0);
  await takeOut(viewer, { permission: "county:figures", lines, month });
  const t = await wordsOf(locale, "stores.figures.file");
  const name = `${t("name")}-${month}`;
  return format === "csv"
    ? csvFile(name, first.heads, first.rows)
    : sheetsFile(format, name, sheets);
}
