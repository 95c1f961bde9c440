"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { FailureText } from "@/components/ui/failure-text";
import { Chevron } from "@/components/ui/icons";
import { RadioCards } from "@/components/ui/radio-cards";

import { type LabelSize, labelSizes } from "@/lib/shipping";

/** Which paper is in the printer; said once, kept for the shop. */
export function LabelPaper({ shopId, size }: { shopId: string; size: LabelSize }) {
  const t = useTranslations("dispatch.paper");
  const { run, failure } = useCall("shipping.changeLabelSize");
  const choose = (wanted: string) => {
    const chosen = labelSizes.find((one) => one === wanted);
    if (chosen) void run({ shopId, size: chosen });
  };
  return (
    <details className="group">
      <summary className="flex min-h-14 items-center gap-2 text-quiet">
        <span className="grow">{t("now", { paper: t(size) })}</span>
        <Chevron className="rotate-90 group-open:-rotate-90" />
      </summary>
      <RadioCards
        legend={t("title")}
        hideLegend
        name="paper"
        value={size}
        onChange={choose}
        choices={labelSizes.map((one) => ({ value: one, label: t(one), hint: t(`for.${one}`) }))}
      />
      <FailureText failure={failure} className="mt-3" />
    </details>
  );
}
