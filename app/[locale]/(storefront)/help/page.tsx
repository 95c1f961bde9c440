import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { ButtonLink } from "@/components/ui/button";
import { getCountyRules } from "@/lib/places/queries";
import { localised, paths } from "@/lib/platform/paths";

const parts = [
  "ship",
  "freight",
  "returns",
  "broken",
  "money",
  "pay",
  "papers",
  "private",
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("help"), currentLocale()]);
  return pageMetadata({
    locale,
    path: paths.help(),
    title: t("title"),
    description: t("description"),
  });
}

export default async function HelpPage() {
  const [t, locale, rules] = await Promise.all([
    getTranslations("help"),
    currentLocale(),
    getCountyRules(),
  ]);
  const facts = {
    days: Math.ceil(rules.shipWithinHours / 24),
    minutes: rules.paymentHoldMinutes,
  };
  return (
    <article className="page pt-8">
      <h1 className="font-display text-3xl font-semibold lg:text-4xl">{t("title")}</h1>
      <p className="mt-2 max-w-prose text-lg text-quiet">{t("lead")}</p>
      <div className="mt-8 grid gap-x-14 gap-y-8 md:grid-cols-2">
        {parts.map((part) => (
          <section key={part} className="border-t-3 border-millet pt-4">
            <h2 className="text-xl font-semibold">{t(`parts.${part}.title`)}</h2>
            <p className="mt-2">{t(`parts.${part}.text`, facts)}</p>
          </section>
        ))}
      </div>
      <section className="mt-10 rounded-xl bg-pine-tint p-6">
        <h2 className="text-xl font-semibold">{t("sell")}</h2>
        <p className="mt-1 mb-4">{t("sellText")}</p>
        <ButtonLink href={localised(locale, paths.apply())}>{t("sellHere")}</ButtonLink>
      </section>
      <section className="mt-6 rounded-xl bg-sunk p-6">
        <h2 className="text-xl font-semibold">{t("call")}</h2>
        <p className="mt-1 mb-4 text-quiet">{t("callText")}</p>
        <ButtonLink variant="quiet" href={localised(locale, paths.villages())}>
          {t("villages")}
        </ButtonLink>
      </section>
    </article>
  );
}
