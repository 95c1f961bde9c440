import { askedShop } from "@/app/api/asked-shop";
import { refusalFor } from "@/app/api/limited";
import { isPrintedFormat } from "@/components/shared/reporting/file-format";
import { monthName } from "@/components/ui/moment";
import { takeOutOfShop } from "@/lib/audit/mutations";
import { currentViewer, mayAct, type Viewer } from "@/lib/platform/auth";
import { isLocale, type Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { type Cell, csvFile, type Sheet, sheetsFile } from "@/lib/platform/sheets";
import { isMonth } from "@/lib/reporting";
import { type OrderMoney, parts } from "@/lib/settlement";
import { findShopMoney, listOrdersOfMonth } from "@/lib/settlement/queries";
import { listMyShops } from "@/lib/shops/queries";

type Asked = { shopId: string; month: string; locale: Locale };

async function sumsOf(viewer: Viewer, { shopId, month, locale }: Asked): Promise<Sheet> {
  const t = await wordsOf(locale, "settlement");
  const money = await findShopMoney(viewer, shopId);
  const found = money?.months.find((one) => one.month === month);
  const moved = parts.filter((part) => found && found.sums[part] !== 0);
  return {
    name: t("month", { month: monthName(month, locale) }),
    heads: [t("file.part"), t("file.amount")],
    rows: moved.map((part) => [t(`part.${part}`), found ? { fen: found.sums[part] } : null]),
  };
}

/** A month of a shop's money, order by order. Not yours and not there look the same. */
export async function answerMoney(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [locale, format, month] = [asked.get("locale"), asked.get("format"), asked.get("month")];
  const viewer = await currentViewer();
  const isSound = isLocale(locale) && isPrintedFormat(format) && isMonth(month);
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
  const shops = await listMyShops(viewer, "money:see", locale);
  const whose = shops.find(({ id }) => id === shopId)?.name ?? "";
  const name = `${whose} ${t("file.name")}-${month}`;
  if (format === "csv") return csvFile(name, heads, rows);
  const sums = await sumsOf(viewer, { shopId, month, locale });
  return sheetsFile(format, name, [sums, { name: t("file.orders"), heads, rows }]);
}
