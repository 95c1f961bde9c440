import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { OrderCardView } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised } from "@/lib/platform/paths";
import { GoodsCard } from "./goods-card";

type Props = { order: OrderCardView; path: string; locale: Locale };

export function OrderCard({ order, path, locale }: Props) {
  const t = useTranslations("messages");
  const { title, imageKey, pieces, totalFen, number } = order;
  const picture = imageKey
    ? { key: imageKey, width: 720, height: 720, alt: "", colour: null, isSample: false }
    : null;
  return (
    <GoodsCard href={localised(locale, path)} picture={picture} title={title}>
      {t("pieces", { count: pieces })} ·{" "}
      {totalFen !== null && (
        <>
          <Money fen={totalFen} locale={locale} /> ·{" "}
        </>
      )}
      {t("order", { number: number.slice(-4) })}
    </GoodsCard>
  );
}
