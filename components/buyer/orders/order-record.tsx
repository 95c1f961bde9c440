import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { moment } from "@/components/ui/moment";
import type { OrderView } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";

type Props = { order: OrderView; locale: Locale };

/** The number to read out on the phone, and what happened when. */
export function OrderRecord({ order, locale }: Props) {
  const t = useTranslations("orders");
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-x-2">
        <p className="grow">
          <span className="block text-sm text-quiet">{t("number")}</span>
          <span className="font-medium tabular-nums">{order.number}</span>
        </p>
        <CopyButton
          text={order.number}
          labels={{ copy: t("copyNumber"), copied: t("copiedNumber") }}
          className="min-h-12"
        />
      </div>
      <p className="mt-1 text-sm text-quiet">{t(`method.${order.method}`)}</p>
      <details className="mt-2 border-t border-hairline pt-1">
        <summary className="flex min-h-12 items-center text-sm text-calaite">{t("record")}</summary>
        <ul className="grid gap-2 text-sm">
          {order.events.map(({ kind, at }) => (
            <li key={`${kind} ${at.getTime()}`} className="flex justify-between gap-4">
              <span>{t.has(`event.${kind}`) ? t(`event.${kind}`) : t("event.OTHER")}</span>
              <time dateTime={at.toISOString()} className="shrink-0 text-quiet tabular-nums">
                {moment(at, locale)}
              </time>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
