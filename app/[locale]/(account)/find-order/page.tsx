import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindOrder } from "@/components/buyer/orders/find-order";
import { currentLocale } from "@/components/shared/layout/current-locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.find");
  return { title: t("title") };
}

export default async function FindOrderPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("orders.find")]);
  return (
    <div className="mx-auto grid max-w-lg gap-6">
      <header className="grid gap-1">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <p className="text-quiet">{t("lead")}</p>
      </header>
      <FindOrder locale={locale} />
    </div>
  );
}
