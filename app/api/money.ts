import { askedShop } from "@/app/api/asked-shop";
import { refusalFor } from "@/app/api/limited";
import { isFileFormat } from "@/components/shared/reporting/file-format";
import { takeOutOfShop } from "@/lib/audit/mutations";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import { isLocale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { type Cell, csvFile, workbookFile } from "@/lib/platform/sheets";
import { isMonth } from "@/lib/reporting";
import { type OrderMoney, parts } from "@/lib/settlement";
import { listOrdersOfMonth } from "@/lib/settlement/queries";

/** A month of a shop's money, order by order. Not yours and not there look the same. */
export async function answerMoney(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, format, month] = [asked.get("locale"), asked.get("format"), asked.get("month")];
  const viewer = await currentViewer();
  const isSound = isLocale(locale) && isFileFormat(format) && isMonth(month);
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "money:see"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const shopId = await askedShop(viewer, "money:see", asked.get("shop"), locale);
  if (!shopId) return new Response(null, { status: 404 });
  await takeOutOfShop(viewer, { file: "money", shopId, month });
  const t = await wordsOf(locale, "settlement");
  const heads = [t("file.order"), ...parts.map((part) => t(`part.${part}`)), t("file.standing")];
  const rowOf = ({ number, sums, standing }: OrderMoney): Cell[] => [
    number,
    ...parts.map((part) => ({ fen: sums[part] })),
    t(`standing.${standing}`),
  ];
  const rows = (await listOrdersOfMonth(viewer, shopId, month)).map(rowOf);
  const name = `${t("file.name")}-${month}`;
  return format === "csv"
    ? csvFile(name, heads, rows)
    : workbookFile(name, [{ name: month, heads, rows }]);
}
