import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { Fen } from "@/lib/platform/money";

type Props = {
  amounts: { goodsFen: Fen; discountFen: Fen; freightFen: Fen; totalFen: Fen };
  /** Cash at the door: the total is still to be paid. */
  isCash: boolean;
  locale: string;
};

/** From the goods to the total. */
export function PriceLines({ amounts, isCash, locale }: Props) {
  const t = useTranslations("orders.price");
  const { goodsFen, discountFen, freightFen, totalFen } = amounts;
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-1.5 [&>dd]:text-right">
      <dt className="text-quiet">{t("goods")}</dt>
      <dd>
        <Money fen={goodsFen} locale={locale} />
      </dd>
      <dt className="text-quiet">{t("freight")}</dt>
      <dd>{freightFen === 0 ? t("free") : <Money fen={freightFen} locale={locale} />}</dd>
      {discountFen > 0 && (
        <>
          <dt className="text-quiet">{t("discount")}</dt>
          <dd>
            −<Money fen={discountFen} locale={locale} />
          </dd>
        </>
      )}
      <dt className="mt-1 border-t border-hairline pt-2 font-medium">
        {t(isCash ? "totalCash" : "total")}
      </dt>
      <dd className="mt-1 border-t border-hairline pt-2">
        <Money fen={totalFen} locale={locale} tone="price" className="text-xl" />
      </dd>
    </dl>
  );
}
