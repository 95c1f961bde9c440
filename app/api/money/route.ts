import { getTranslations } from "next-intl/server";
import { isFileFormat } from "@/components/shared/reporting/file-format";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import { isLocale } from "@/lib/platform/i18n";
import {
  type Cell,
  CSV,
  csvStream,
  fileHeaders,
  workbookStream,
  XLSX,
} from "@/lib/platform/sheets";
import { type OrderMoney, parts } from "@/lib/settlement";
import { listOrdersOfMonth } from "@/lib/settlement/queries";
import { listMyShops } from "@/lib/shops/queries";
import { refusalFor } from "../limited";

export const dynamic = "force-dynamic";

const isMonth = (text: string | null): text is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? "");

async function* each(rows: Cell[][]) {
  yield* rows;
}

/** A month of a shop's money, order by order. Not yours and not there look the same. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, format, month] = [asked.get("locale"), asked.get("format"), asked.get("month")];
  const viewer = await currentViewer();
  const isSound = isLocale(locale) && isFileFormat(format) && isMonth(month);
  if (!isSound || viewer.kind !== "user" || !mayAct(viewer, "money:see"))
    return new Response(null, { status: 404 });
  const refusal = await refusalFor("file", viewer.userId);
  if (refusal) return refusal;
  const shops = await listMyShops(viewer, "money:see", locale);
  const shop = shops.find(({ slug }) => slug === asked.get("shop"));
  if (!shop) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: "settlement" });
  const heads = [t("file.order"), ...parts.map((part) => t(`part.${part}`)), t("file.standing")];
  const rowOf = ({ number, sums, standing }: OrderMoney): Cell[] => [
    number,
    ...parts.map((part) => ({ fen: sums[part] })),
    t(`standing.${standing}`),
  ];
  const rows = (await listOrdersOfMonth(viewer, shop.id, month)).map(rowOf);
  const name = `${t("file.name")}-${month}.${format}`;
  return format === "csv"
    ? new Response(csvStream(heads, each(rows)), { headers: fileHeaders(CSV, name) })
    : new Response(workbookStream([{ name: month, heads, rows }]), {
        headers: fileHeaders(XLSX, name),
      });
}
