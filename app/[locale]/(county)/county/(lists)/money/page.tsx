import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { EventCard, RefundCard } from "@/components/desk/money/stuck-list";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Notice } from "@/components/ui/notice";
import { listStuckMoney } from "@/lib/payments/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.money");
  return { title: t("title"), robots: { index: false } };
}

export default async function MoneyPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("county.money")]);
  const door = { locale, path: paths.countyMoney(), permission: "money:settle" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const { events, refunds, settled } = await listStuckMoney(viewer);
  return (
    <div className="grid max-w-4xl gap-5">
      <DeskHead title={t("title")} lead={t("lead")} />
      {events.length + refunds.length === 0 && <Notice tone="done" title={t("none")} />}
      {refunds.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("refunds", { count: refunds.length })}</h2>
          {refunds.map((refund) => (
            <RefundCard key={refund.id} refund={refund} locale={locale} />
          ))}
        </section>
      )}
      {events.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("events", { count: events.length })}</h2>
          {events.map((event) => (
            <EventCard key={event.id} event={event} locale={locale} />
          ))}
        </section>
      )}
      {settled.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("settledTitle")}</h2>
          {settled.map((refund) => (
            <RefundCard key={refund.id} refund={refund} locale={locale} isSettled />
          ))}
        </section>
      )}
    </div>
  );
}
