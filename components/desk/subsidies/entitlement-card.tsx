import { useTranslations } from "next-intl";
import { FlagList } from "@/components/shared/subsidies/flag-list";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { CycleStatus, EntitlementRow } from "@/lib/subsidies";
import { rowTones } from "./cycle-tones";
import { EntitlementSums } from "./entitlement-sums";
import { HoldBack, Release } from "./row-buttons";

type Props = { row: EntitlementRow; cycle: CycleStatus; isMine: boolean; locale: Locale };

/** A shop of a period: what it is to have and why, what should be looked at, and the word on it. */
export function EntitlementCard({ row, cycle, isMine, locale }: Props) {
  const t = useTranslations("subsidies");
  const { id, shop, status, rewardFen, orders, flags, heldNote, heldBy } = row;
  const isDecided = cycle === "APPROVED";
  const isOver = cycle === "CANCELLED" || status === "PAID";
  return (
    <Card className="grid gap-3">
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="flex flex-wrap items-center gap-2 text-lg font-semibold">
          {shop} <Badge tone={rowTones[status]}>{t(`row.status.${status}`)}</Badge>
        </span>
        <Money fen={rewardFen} locale={locale} className="text-xl font-semibold" />
      </p>
      <EntitlementSums row={row} locale={locale} />
      {flags.length > 0 && <FlagList flags={flags} locale={locale} />}
      {heldNote !== "" && (
        <p>
          {t("row.heldBy", { name: heldBy })}: {heldNote}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Link
          href={localised(locale, paths.countyEvidence(id))}
          className="inline-flex min-h-(--control) items-center text-calaite"
        >
          {t("row.orders", { count: orders })}
        </Link>
        {!isOver && heldBy === "" && <HoldBack id={id} shop={shop} />}
        {!isOver && status === "HELD" && !(isDecided && isMine) && (
          <Release id={id} isDecided={isDecided} />
        )}
      </div>
    </Card>
  );
}
