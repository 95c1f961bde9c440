"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SavedLine } from "@/components/shared/api/saved-line";
import { useSelfSaving } from "@/components/shared/api/use-self-saving";
import { Chips } from "@/components/ui/chips";
import { Stepper } from "@/components/ui/stepper";
import { call } from "@/lib/api";
import { type Limits, MOST_OF_LIMIT, spans } from "@/lib/limits";
import { MostChoice } from "./most-choice";

type Props = { variantId: string; limits: Limits };

const EVER = 0;

/** How few and how many of this kind one may buy, saved as it is pressed. */
export function LimitsForm({ variantId, limits: before }: Props) {
  const t = useTranslations("sell.stock.limits");
  const [limits, setLimits] = useState(before);
  const saving = useSelfSaving<Limits, null>((patch) =>
    call("limits.change", {
      variantId,
      ...limits,
      ...patch,
      eachDays: spanOf({ ...limits, ...patch }),
    }),
  );
  const change = (patch: Partial<Limits>) => {
    const next = { ...limits, ...patch };
    setLimits(next);
    saving.change(next);
  };
  const { least, mostOnce, mostEach, eachDays } = limits;
  const most = Math.min(mostOnce ?? MOST_OF_LIMIT, mostEach ?? MOST_OF_LIMIT);
  return (
    <section className="grid gap-5">
      <h2 className="font-semibold">{t("title")}</h2>
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span className="font-medium">{t("least")}</span>
          <Stepper
            value={least}
            max={most}
            onChange={(number) => change({ least: number })}
            labels={{
              fewer: t("fewer", { of: t("least") }),
              more: t("more", { of: t("least") }),
              quantity: t("least"),
            }}
          />
        </div>
        <p className="text-sm text-quiet">{t("leastHint")}</p>
      </div>
      <MostChoice
        legend={t("once")}
        value={mostOnce}
        least={least}
        onChange={(number) => change({ mostOnce: number })}
      />
      <MostChoice
        legend={t("each")}
        value={mostEach}
        least={least}
        onChange={(number) => change({ mostEach: number })}
      />
      {mostEach !== null && (
        <Chips
          legend={t("span")}
          choices={[
            { value: spans[0], label: t("week") },
            { value: spans[1], label: t("month") },
            { value: EVER, label: t("ever") },
          ]}
          value={eachDays ?? EVER}
          onChange={(days) => change({ eachDays: days === EVER ? null : days })}
        />
      )}
      <SavedLine saving={saving} />
    </section>
  );
}

/** The span that the shop takes; the table has no other. */
const spanOf = ({ eachDays }: Limits) => spans.find((days) => days === eachDays) ?? null;
