import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { OrderCardView } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised } from "@/lib/platform/paths";
import { GoodsCard } from "./goods-card";

type Props = { order: OrderCardView; path: string; locale: Locale };

export const orderPicture = ({ imageKey }: OrderCardView) =>
  imageKey
    ? { key: imageKey, width: 720, height: 720, alt: "", colour: null, isSample: false }
    : null;

export function OrderCard({ order, path, locale }: Props) {
  return (
    <GoodsCard href={localised(locale, path)} picture={orderPicture(order)} title={order.title}>
      <OrderFacts order={order} locale={locale} />
    </GoodsCard>
  );
}

/** How many pieces, for how much where one may see that, and by which number it is known. */
export function OrderFacts({ order, locale }: Omit<Props, "path">) {
  const t = useTranslations("messages");
  const { pieces, totalFen, number } = order;
  return (
    <>
      {t("pieces", { count: pieces })} ·{" "}
      {totalFen !== null && (
        <>
          <Money fen={totalFen} locale={locale} /> ·{" "}
        </>
      )}
      {t("order", { number: number.slice(-4) })}
    </>
  );
}
