import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { type OrderMoney, parts, type Standing } from "@/lib/settlement";

const tones: Partial<Record<Standing, Tone>> = {
  FREE: "calaite",
  ON_BILL: "calaite",
  UNDER_WAY: "calaite",
  PAID: "pine",
  AFTER_SALE: "millet",
  OBJECTED: "millet",
};

type Props = { orders: OrderMoney[]; locale: Locale };

/** Each order with what it brought, part by part, and when that comes or why not yet. */
export function OrderRows({ orders, locale }: Props) {
  const t = useTranslations("settlement");
  return (
    <ul className="grid divide-y divide-hairline">
      {orders.map(({ number, amountFen, sums, standing, freeOn }) => (
        <li key={number} className="grid gap-1 py-3">
          <p className="flex flex-wrap items-center justify-between gap-x-4">
            <Link
              href={localised(locale, paths.sellOrder(number))}
              className="inline-flex min-h-(--control) items-center tabular-nums text-calaite"
            >
              {number}
            </Link>
            <Money fen={amountFen} locale={locale} className="text-lg font-semibold" />
          </p>
          <p className="flex flex-wrap gap-x-3 text-sm text-quiet">
            {parts
              .filter((part) => sums[part] !== 0)
              .map((part) => (
                <span key={part}>
                  {t(`part.${part}`)} <Money fen={sums[part]} locale={locale} />
                </span>
              ))}
          </p>
          <p>
            <Badge tone={tones[standing] ?? "plain"}>
              {freeOn
                ? t("freeOn", { when: moment(new Date(freeOn), locale) })
                : t(`standing.${standing}`)}
            </Badge>
          </p>
        </li>
      ))}
    </ul>
  );
}
