import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron, Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import type { OrderCard as OrderCardView } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { DeadlineText } from "./deadline-text";
import { labelTone } from "./label-tone";
import { OrderButtons } from "./order-buttons";
import { OrderLine } from "./order-line";

type Props = { order: OrderCardView; locale: Locale };

/** One order of one shop in the list: what, how much, what comes next, and few buttons. */
export function OrderCard({ order, locale }: Props) {
  const t = useTranslations("orders");
  const pieces = order.lines.reduce((total, line) => total + line.quantity, 0);
  return (
    <Card flush>
      <header className="flex items-center gap-2 border-b border-hairline px-4">
        <Link
          href={localised(locale, paths.shop(order.shop.slug))}
          className="flex min-h-12 min-w-0 grow items-center gap-1.5 font-medium"
        >
          <Storefront className="text-quiet" />
          <span className="truncate">{order.shop.name}</span>
          <Chevron className="text-quiet" />
        </Link>
        <Badge tone={labelTone[order.label]} className="shrink-0">
          {t(`label.${order.label}`)}
        </Badge>
      </header>
      <Link
        href={localised(locale, paths.order(order.number))}
        className="grid gap-3 p-4 hover:bg-sunk/50"
      >
        {order.lines.slice(0, 3).map((line) => (
          <OrderLine key={line.id} line={line} locale={locale} />
        ))}
        {order.lines.length > 3 && (
          <span className="text-sm text-quiet">
            {t("moreLines", { count: order.lines.length - 3 })}
          </span>
        )}
        <span className="flex flex-wrap items-baseline justify-end gap-x-2">
          <span className="text-sm text-quiet">{t("pieces", { count: pieces })}</span>
          <Money fen={order.totalFen} locale={locale} className="text-lg font-semibold" />
        </span>
      </Link>
      <footer className="flex flex-wrap items-center justify-end gap-2 px-4 pb-4">
        {order.deadline && (
          <p className="min-w-40 grow text-sm text-quiet">
            <DeadlineText deadline={order.deadline} />
            {order.can.pay && order.paidWith > 0 && ` ${t("paidWith", { count: order.paidWith })}`}
          </p>
        )}
        <OrderButtons order={order} locale={locale} size="card" />
      </footer>
    </Card>
  );
}
