import { getMessages, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { type DocumentName, documentNames, documents } from "@/lib/identity";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { name: DocumentName; days: number; locale: Locale };

/** One of the platform's rules as it is in force, with its version. */
export async function RulesPage({ name, days, locale }: Props) {
  const [t, messages] = await Promise.all([getTranslations("legal"), getMessages({ locale })]);
  const sections = Object.keys(messages.legal.documents[name].sections);
  return (
    <article className="page pt-8">
      <h1 className="font-display text-3xl font-semibold lg:text-4xl">
        {t(`documents.${name}.title`)}
      </h1>
      <p className="mt-2 max-w-prose text-lg text-quiet">{t(`documents.${name}.lead`)}</p>
      <p className="mt-2 mb-6 text-sm text-quiet">
        {t("version", { day: formatDay(documents[name], locale) })}
      </p>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_16rem] lg:gap-14">
        <div className="grid max-w-prose content-start gap-7">
          <Notice tone="info" title={t("sample")} />
          {sections.map((section) => (
            <section key={section}>
              <h2 className="text-xl font-semibold">
                {t(`documents.${name}.sections.${section}.title` as "sample")}
              </h2>
              <p className="mt-2 whitespace-pre-line">
                {t(`documents.${name}.sections.${section}.text` as "sample", { days })}
              </p>
            </section>
          ))}
        </div>
        <nav aria-label={t("others")}>
          <h2 className="mb-1 font-semibold">{t("others")}</h2>
          <ul>
            {documentNames.map((other) => (
              <li key={other}>
                <Link
                  href={localised(locale, paths.rules(other))}
                  aria-current={other === name ? "page" : undefined}
                  className="flex min-h-12 items-center text-calaite hover:underline aria-[current]:text-ink"
                >
                  {t(`documents.${other}.title`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </article>
  );
}
