import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { ButtonLink } from "@/components/ui/button";
import { monthName } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { Preview } from "@/lib/published";
import { PublishMonth } from "./publish-month";

type Props = { months: Preview[]; locale: Locale };

/** The months that are over, which of them everybody can read, and how much of each. */
export function PublishTable({ months, locale }: Props) {
  const t = useTranslations("published.desk");
  const columns: Column<Preview>[] = [
    { key: "month", head: t("month"), cell: ({ month }) => monthName(month, locale) },
    {
      key: "state",
      head: t("state"),
      cell: ({ publishedOn }) =>
        publishedOn ? t("on", { day: dayText(publishedOn, locale) }) : t("waiting"),
    },
    {
      key: "shown",
      head: t("shown"),
      end: true,
      cell: ({ publishedOn, shown }) => publishedOn && String(shown),
    },
    {
      key: "hidden",
      head: t("hidden"),
      end: true,
      cell: ({ publishedOn, hidden }) => publishedOn && String(hidden),
    },
    {
      key: "do",
      head: t("do"),
      end: true,
      bare: true,
      cell: ({ month, publishedOn }) =>
        publishedOn ? (
          <ButtonLink variant="quiet" href={localised(locale, paths.published(month))}>
            {t("see")}
          </ButtonLink>
        ) : (
          <PublishMonth month={month} />
        ),
    },
  ];
  return (
    <RegisterTable
      caption={t("title")}
      columns={columns}
      rows={months}
      keyOf={({ month }) => month}
    />
  );
}
