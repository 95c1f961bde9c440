import { useTranslations } from "next-intl";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { monthName } from "@/components/ui/moment";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { BLUR, LEAST_SHOPS, MOST_SHARE, type PublishedMonth } from "@/lib/published";
import { dayName } from "./names";
import { PublishedTable } from "./published-table";

type Props = { month: PublishedMonth | null; months: string[]; locale: Locale };

const line = "flex min-h-12 items-center text-calaite underline underline-offset-4";

function How({ locale }: { locale: Locale }) {
  const t = useTranslations("published.how");
  const percent = (share: number) =>
    new Intl.NumberFormat(languageTag(locale), { style: "percent" }).format(share);
  return (
    <section className="mt-8 max-w-prose">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p className="mt-2">{t("few", { least: LEAST_SHOPS, share: percent(MOST_SHARE) })}</p>
      <p className="mt-2">{t("cover", { blur: percent(BLUR) })}</p>
      <p className="mt-2">{t("before")}</p>
    </section>
  );
}

/** A month for everybody: the table, the same as files, and how it was made safe. */
export function PublishedPage({ month, months, locale }: Props) {
  const t = useTranslations("published");
  if (!month)
    return (
      <article className="page pt-8">
        <h1 className="mb-6 font-display text-3xl font-semibold">{t("plain")}</h1>
        <EmptyState picture={<NothingFoundScene />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      </article>
    );
  return (
    <article className="page pt-8">
      <h1 className="font-display text-3xl font-semibold lg:text-4xl">
        {t("title", { month: monthName(month.month, locale) })}
      </h1>
      <p className="mt-2 mb-6 max-w-prose text-quiet">
        {t("lead", { day: dayName(month.publishedOn, locale) })}
      </p>
      <PublishedTable month={month} locale={locale} />
      <h2 className="mt-6 font-semibold">{t("files")}</h2>
      <ul className="flex flex-wrap gap-x-6">
        {(["csv", "json"] as const).map((format) => (
          <li key={format}>
            <a href={paths.publishedFile(month.month, format, locale)} download className={line}>
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
      <How locale={locale} />
      {months.length > 1 && (
        <nav aria-label={t("month")} className="mt-8">
          <h2 className="font-semibold">{t("month")}</h2>
          <ul className="flex flex-wrap gap-x-6">
            {months.map((one) => (
              <li key={one}>
                <Link href={localised(locale, paths.published(one))} className={line}>
                  {monthName(one, locale)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  );
}
