import { useTranslations } from "next-intl";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { monthName } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { StoreView } from "@/lib/stores";

/** The stores of the county: where, whose, who brings their files, and what they declared last. */
export function StoreTable({ stores, locale }: { stores: StoreView[]; locale: Locale }) {
  const t = useTranslations("stores");
  const columns: Column<StoreView>[] = [
    {
      key: "name",
      head: t("county.name"),
      cell: ({ id, name }) => (
        <Link
          href={localised(locale, paths.countyStore(id))}
          className="inline-flex min-h-12 items-center text-calaite hover:underline"
        >
          {name}
        </Link>
      ),
    },
    {
      key: "platform",
      head: t("county.platform"),
      cell: ({ platform }) => t(`platform.${platform}`),
    },
    {
      key: "merchant",
      head: t("county.merchant"),
      cell: ({ merchant, kind }) => `${merchant} · ${t(`kind.${kind}`)}`,
    },
    { key: "village", head: t("county.village"), cell: ({ village }) => village },
    {
      key: "keeper",
      head: t("county.keeper"),
      cell: ({ shop }) => shop || t("county.byCounty"),
    },
    {
      key: "newest",
      head: t("county.newest"),
      end: true,
      cell: ({ newest }) =>
        newest &&
        t("county.newestSaid", {
          month: monthName(newest.month, locale),
          money: formatMoney(newest.fen, locale),
        }),
    },
    {
      key: "state",
      head: t("county.state"),
      cell: ({ isOpen }) => (
        <Badge tone={isOpen ? "pine" : "plain"}>
          {t(isOpen ? "county.open" : "county.closed")}
        </Badge>
      ),
    },
  ];
  return (
    <RegisterTable
      caption={t("county.title")}
      columns={columns}
      rows={stores}
      keyOf={({ id }) => id}
    />
  );
}
