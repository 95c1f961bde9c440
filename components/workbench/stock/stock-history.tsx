import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import type { StockHistory as StockHistoryView } from "@/lib/inventory/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Movement = StockHistoryView["movements"][number];
type Props = { movements: Movement[]; locale: Locale };

function Why({ movement, locale }: { movement: Movement; locale: Locale }) {
  const t = useTranslations("sell.stock");
  const { kind, note, orderNumber } = movement;
  const isKnown = note !== "" && t.has(`note.${note}`);
  const words = isKnown ? t(`note.${note}`) : note || t(`kind.${kind}`);
  if (!orderNumber) return words;
  return (
    <Link
      href={localised(locale, paths.sellOrder(orderNumber))}
      className="text-calaite underline underline-offset-4"
    >
      {words}
    </Link>
  );
}

/** Every change of the count, newest first, with what was left after it. */
export function StockHistory({ movements, locale }: Props) {
  const t = useTranslations("sell.stock");
  if (movements.length === 0) return <p className="text-quiet">{t("noHistory")}</p>;
  return (
    <Card flush>
      <ol className="divide-y divide-hairline">
        {movements.map((movement) => (
          <li key={movement.id} className="flex items-center gap-4 px-4 py-3">
            <strong
              className={cn(
                "w-[3.2em] shrink-0 text-xl tabular-nums",
                movement.change > 0 ? "text-pine" : "text-ink",
              )}
            >
              {movement.change > 0 ? `+${movement.change}` : movement.change}
            </strong>
            <span className="min-w-0 grow">
              <Why movement={movement} locale={locale} />
              <span className="block text-sm text-quiet tabular-nums">
                {moment(movement.at, locale)}
                {!movement.orderNumber && movement.actorName && ` · ${movement.actorName}`}
              </span>
            </span>
            <span className="shrink-0 text-sm text-quiet tabular-nums">
              {t("after", { count: movement.onHandAfter })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
