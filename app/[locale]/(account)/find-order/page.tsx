import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindOrder } from "@/components/buyer/orders/find-order";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { orderNumber } from "@/lib/orders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.find");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ number?: string | string[] }> };

export default async function FindOrderPage({ searchParams }: Props) {
  const [locale, t, { number }] = await Promise.all([
    currentLocale(),
    getTranslations("orders.find"),
    searchParams,
  ]);
  const from = orderNumber.safeParse(number).data ?? "";
  return (
    <div className="mx-auto grid max-w-lg gap-6">
      <header className="grid gap-1">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <p className="text-quiet">{t("lead")}</p>
      </header>
      <FindOrder from={from} locale={locale} />
    </div>
  );
}
