import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { changeOf, type ShopFigures } from "@/lib/reporting";
import { FiguresSection } from "./figures-section";

type Props = { compared: ShopFigures["compared"]; locale: Locale };

const shown = ["today", "week", "year"] as const;

/** Today, this week and this year, each with how it stands beside the last. */
export function SoldCards({ compared, locale }: Props) {
  const t = useTranslations("figures");
  const format = useFormatter();
  const words = (name: (typeof shown)[number]) => {
    const { sold, soldBefore } = compared[name];
    const { way, share } = changeOf(sold.fen, soldBefore.fen);
    const percent = format.number(share ?? 0, { style: "percent", maximumFractionDigits: 0 });
    const amount = formatMoney(soldBefore.fen, locale);
    return t(`change.${way}`, { before: t(`change.${name}`), percent, amount });
  };
  return (
    <FiguresSection title={t("sold.title")} how={t("sold.how")}>
      <ul className="grid gap-3 sm:grid-cols-3">
        {shown.map((name) => (
          <li key={name}>
            <Card className="grid h-full content-start gap-1">
              <h3 className="text-quiet">{t(`sold.${name}`)}</h3>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <Money
                  fen={compared[name].sold.fen}
                  locale={locale}
                  className="text-3xl font-semibold"
                />
                <span className="text-quiet">
                  {t("sold.orders", { count: compared[name].sold.orders })}
                </span>
              </p>
              <p className="text-sm">{words(name)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </FiguresSection>
  );
}
