import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron, Pin } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import { Picture } from "@/components/ui/picture";
import { VariantName } from "@/components/workbench/goods/variant-name";
import type { ShopOrderCard as ShopOrderCardView } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { sellerTone } from "./label-tone";

type Props = { order: ShopOrderCardView; locale: Locale };

/** One order at a glance: the goods' picture, what and how much, where to, until when. */
export function ShopOrderCard({ order, locale }: Props) {
  const t = useTranslations("dispatch");
  const { label, lines, place, station, shipBy } = order;
  const isOpen = label === "TO_SHIP" || label === "LATE";
  const shown = isOpen ? lines.filter(({ left }) => left > 0) : lines;
  return (
    <Card flush>
      <Link
        href={localised(locale, paths.sellOrder(order.number))}
        className="grid gap-3 p-4 hover:bg-sunk/50"
      >
        {shown.map((line) => (
          <span key={line.id} className="flex items-center gap-3">
            <Picture
              picture={line.picture}
              sizes="96px"
              square
              decorative
              className="w-24 shrink-0 rounded-lg"
            />
            <VariantName label={line.label} title={line.title} />
            <strong className="shrink-0 text-2xl tabular-nums">
              ×{isOpen ? line.left : line.quantity}
            </strong>
          </span>
        ))}
        <span className="flex gap-1.5 border-t border-hairline pt-3">
          <Pin className="mt-0.5 shrink-0 text-quiet" />
          <span className="grow">
            {place}
            {station && <span className="block font-medium">{t("toStation", { station })}</span>}
          </span>
          <Chevron className="mt-0.5 shrink-0 text-quiet" />
        </span>
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone={sellerTone[label]}>{t(`label.${label}`)}</Badge>
          {order.isGift && <Badge tone="millet">{t("gift.badge")}</Badge>}
          {order.hasNote && <Badge tone="millet">{t("hasNote")}</Badge>}
          {order.isPart && <Badge tone="calaite">{t("isPart")}</Badge>}
          {order.prepared && <Badge tone="pine">{t("isPrepared")}</Badge>}
          {order.sellerNote && <Badge tone="plain">{t("isNoted")}</Badge>}
          {order.isCash && <Badge tone="plain">{t("cash")}</Badge>}
        </span>
        {isOpen && shipBy && (
          <span className={label === "LATE" ? "font-medium text-brick" : "text-quiet"}>
            {t("shipBy", { when: moment(shipBy, locale) })}
          </span>
        )}
      </Link>
    </Card>
  );
}
