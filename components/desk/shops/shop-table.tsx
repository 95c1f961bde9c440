import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShopRow } from "@/lib/shops";
import { ShopState } from "./shop-status";

/** The county's shops; each name opens its sheet. */
export function ShopTable({ shops, locale }: { shops: ShopRow[]; locale: Locale }) {
  const t = useTranslations("county.shops");
  const columns: Column<ShopRow>[] = [
    {
      key: "name",
      head: t("name"),
      cell: ({ id, name }) => (
        <Link
          href={localised(locale, paths.countyShop(id))}
          className="inline-flex min-h-12 items-center text-calaite hover:underline"
        >
          {name}
        </Link>
      ),
    },
    { key: "status", head: t("status"), cell: ({ status }) => <ShopState status={status} /> },
    { key: "village", head: t("village"), cell: ({ village }) => village },
    { key: "keeper", head: t("keeper"), cell: ({ keeper }) => keeper },
    { key: "phone", head: t("phone"), cell: ({ phone }) => phone },
    { key: "onSale", head: t("onSale"), end: true, cell: ({ onSale }) => onSale },
    {
      key: "application",
      head: t("applicationShort"),
      bare: true,
      cell: ({ id }) => (
        <Link
          href={localised(locale, paths.countyApplication(id))}
          className="inline-flex min-h-12 items-center text-calaite hover:underline"
        >
          {t("applicationShort")}
        </Link>
      ),
    },
    {
      key: "opened",
      head: t("opened"),
      end: true,
      cell: ({ openedAt }) => openedAt && dayText(openedAt, locale),
    },
  ];
  return (
    <RegisterTable caption={t("title")} columns={columns} rows={shops} keyOf={({ id }) => id} />
  );
}
