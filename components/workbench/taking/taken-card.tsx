import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { TakenOrder } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { StateBadge } from "./state-badge";

/** One order that was written down: who wanted what, and whether the money is here. */
export function TakenCard({ taken, locale }: { taken: TakenOrder; locale: Locale }) {
  const { group, recipient, city, lines, totalFen, state, createdAt } = taken;
  return (
    <Card className="relative grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <StateBadge state={state} />
        <Money fen={totalFen} locale={locale} className="text-xl font-semibold" />
      </div>
      <p className="text-lg font-medium">
        {recipient} · {city}
      </p>
      <p className="text-quiet">
        {lines.map(({ title, label, quantity }) => `${title} ${label} ×${quantity}`).join(" · ")}
      </p>
      <Link
        href={localised(locale, paths.takenOrder(group))}
        className="flex min-h-14 items-center justify-between gap-2 text-calaite after:absolute after:inset-0"
      >
        {moment(createdAt, locale)}
        <Chevron />
      </Link>
    </Card>
  );
}
