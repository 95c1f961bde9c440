import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import type { Special } from "@/lib/specials";

type Props = { special: Special | null; locale: Locale };

/** Until when the special price holds, or why it doesn't here. */
export function SpecialNote({ special, locale }: Props) {
  const t = useTranslations("specials.note");
  if (!special) return null;
  const { why, most, priceFen, endsAt } = special;
  const day = formatDay(new Date(Date.parse(endsAt) - 1).toISOString(), locale);
  if (why === null) return <p className="text-sm text-pine">{t("holds", { day })}</p>;
  const values = { most: most ?? 0, price: formatMoney(priceFen, locale) };
  return <p className="text-sm text-millet-ink">{t(why, values)}</p>;
}

/** What it costs otherwise, struck through; nothing where it costs that. */
export function UsualPrice({ special, locale }: Props) {
  const t = useTranslations("specials.note");
  if (special?.why !== null) return null;
  return (
    <span className="block text-sm text-quiet">
      {t("usually")} <Money fen={special.wasFen} locale={locale} tone="struck" />
    </span>
  );
}
