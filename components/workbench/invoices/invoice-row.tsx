import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { dayOf } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { ShopInvoice } from "@/lib/invoices";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

const tones = { ASKED: "millet", GIVEN: "pine", STALE: "brick" } as const;

/** To whom, how much and since when; the tap leads to its order. */
export function InvoiceRow({ invoice, locale }: { invoice: ShopInvoice; locale: Locale }) {
  const t = useTranslations("invoices");
  const { order, title, state, owedFen, askedAt } = invoice;
  return (
    <Link
      href={localised(locale, `${paths.sellOrder(order)}#invoice`)}
      className="block rounded-lg"
    >
      <Card className="grid grid-cols-1 gap-1 hover:bg-sunk/50">
        <p className="flex flex-wrap items-center justify-between gap-x-3">
          <Badge tone={tones[state]}>{t(`badge.${state}`)}</Badge>
          <Money fen={owedFen} locale={locale} className="text-lg font-semibold" />
        </p>
        <p className="font-medium break-words">{title}</p>
        <p className="text-sm text-quiet tabular-nums">
          {t("askedOn", { number: order, day: dayOf(askedAt, locale) })}
        </p>
      </Card>
    </Link>
  );
}
