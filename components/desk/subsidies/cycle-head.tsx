import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, fen, subtract, sum } from "@/lib/platform/money";
import type { CycleView } from "@/lib/subsidies";
import { CycleButtons } from "./cycle-buttons";
import { cycleTones } from "./cycle-tones";

/** What a period comes to, what of it waits, what the budget has left, who stands for it. */
export function CycleHead({ cycle, locale }: { cycle: CycleView; locale: Locale }) {
  const t = useTranslations("subsidies.cycle");
  const { id, status, rows, maker, checker, isMine, without, programme } = cycle;
  const held = sum(rows.flatMap((row) => (row.status === "HELD" ? row.rewardFen : [])));
  const total = sum(rows.map(({ rewardFen }) => rewardFen));
  const left = subtract(programme.budgetFen, programme.spentFen);
  const sums: [string, Fen][] = [
    ["total", total],
    ["toPay", fen(total - held)],
    ["heldSum", held],
    ["left", left],
  ];
  return (
    <Card className="grid gap-4">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={cycleTones[status]}>{t(`status.${status}`)}</Badge>
        <span className="text-quiet">
          {maker !== "" && t("by", { maker })}
          {checker !== "" && ` · ${t("checkedBy", { checker })}`}
        </span>
      </p>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {sums.map(([key, amount]) => (
          <div key={key}>
            <dt className="text-quiet">{t(key)}</dt>
            <dd>
              <Money fen={amount} locale={locale} className="text-xl font-semibold" />
            </dd>
          </div>
        ))}
      </dl>
      {without > 0 && <p className="text-quiet">{t("without", { count: without })}</p>}
      {(status === "DRAFT" || status === "PROPOSED") && (
        <CycleButtons id={id} status={status} isMine={isMine} />
      )}
    </Card>
  );
}
