import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { dayOf } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { CustomerCard } from "@/lib/customers";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { customer: CustomerCard; locale: Locale };

/** The shop's own words about them. */
export function Tags({ tags }: { tags: string[] }) {
  if (tags.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <Badge key={tag} tone="pine">
          {tag}
        </Badge>
      ))}
    </span>
  );
}

/** Who it is, how often they bought and for how much, when last; the tap leads to all of it. */
export function CustomerRow({ customer, locale }: Props) {
  const t = useTranslations("customers");
  const { order, name, phone, orders, spentFen, lastOn, isQuiet, note, tags } = customer;
  return (
    <Card flush>
      <Link
        href={localised(locale, paths.sellCustomer(order))}
        className="flex items-center gap-3 p-4 hover:bg-sunk/50"
      >
        <span className="grid min-w-0 grow gap-1">
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <strong className="text-lg break-words">{name || t("someone")}</strong>
            <Money fen={spentFen} locale={locale} className="text-lg font-semibold" />
          </span>
          <span className="flex flex-wrap justify-between gap-x-3 text-quiet tabular-nums">
            <span>{phone}</span>
            <span>{t("orders", { count: orders })}</span>
          </span>
          <span className={isQuiet ? "font-medium text-millet-ink" : "text-quiet"}>
            {t("lastOn", { day: dayOf(new Date(lastOn), locale) })}
          </span>
          <Tags tags={tags} />
          {note && <span className="line-clamp-2 break-words">{note}</span>}
        </span>
        <Chevron className="shrink-0 text-quiet" />
      </Link>
    </Card>
  );
}
