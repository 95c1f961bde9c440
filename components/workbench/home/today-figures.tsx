import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { ShopDay } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import type { Fen } from "@/lib/platform/money";

type Props = {
  day: ShopDay;
  /** Money for goods sold today; null for who sees no money. */
  soldFen: Fen | null;
  locale: Locale;
};

/** What has happened since midnight, and what is under way. */
export function TodayFigures({ day, soldFen, locale }: Props) {
  const t = useTranslations("sell.figures");
  const facts = [
    { key: "orders", word: t("orders"), figure: day.soldToday },
    ...(soldFen !== null
      ? [
          {
            key: "money",
            word: t("money"),
            figure: <Money fen={soldFen} locale={locale} />,
          },
        ]
      : []),
    { key: "parcels", word: t("parcels"), figure: day.onTheWay },
  ];
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <Card>
        <dl className="flex flex-wrap gap-x-8 gap-y-3">
          {facts.map(({ key, word, figure }) => (
            <div key={key} className="grid gap-0.5">
              <dt className="text-sm text-quiet">{word}</dt>
              <dd className="text-2xl font-semibold tabular-nums">{figure}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </section>
  );
}
