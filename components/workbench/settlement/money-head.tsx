import { useTranslations } from "next-intl";
import { Aloud } from "@/components/shared/aloud/aloud";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import type { ShopMoney } from "@/lib/settlement";

type Props = { money: ShopMoney; locale: Locale };

/** What the county owes the shop, and how much of it can go already; also aloud. */
export function MoneyHead({ money, locale }: Props) {
  const t = useTranslations("settlement.head");
  const rows = [
    { key: "free", amount: money.freeFen },
    { key: "onBill", amount: money.onBillFen },
    { key: "waiting", amount: money.waitingFen },
  ] as const;
  const say = (amount: typeof money.owedFen) => formatMoney(amount, languageTag(locale));
  const spoken = [
    t("said", { amount: say(money.owedFen) }),
    ...rows.map(({ key, amount }) => `${t(key)} ${say(amount)}`),
  ];
  return (
    <Card className="grid gap-3">
      <p>
        <span className="text-quiet">{t(money.owedFen < 0 ? "owing" : "owed")}</span>
        <Money fen={money.owedFen} locale={locale} className="block text-4xl font-semibold" />
      </p>
      <dl className="grid gap-2">
        {rows.map(({ key, amount }) => (
          <div key={key} className="grid grid-cols-[1fr_auto] gap-x-4">
            <dt className="font-medium">{t(key)}</dt>
            <dd>
              <Money fen={amount} locale={locale} className="font-semibold" />
            </dd>
            <dd className="col-span-2 text-sm text-quiet">{t(`${key}Text`)}</dd>
          </div>
        ))}
      </dl>
      <Aloud lines={spoken} />
    </Card>
  );
}
