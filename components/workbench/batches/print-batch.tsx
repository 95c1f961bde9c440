"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonFile } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Stepper } from "@/components/ui/stepper";
import { MOST_LABELS, type MyBatch } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";

const USUAL = 4;

/** How many labels; they are written down before the file is there to open. */
export function PrintBatch({ batch, locale }: { batch: MyBatch; locale: Locale }) {
  const t = useTranslations("batches.print");
  const { run, pending, failure } = useCall("batches.print");
  const [count, setCount] = useState(USUAL);
  const [made, setMade] = useState<number | null>(null);

  async function make() {
    if ((await run({ id: batch.id, count })).ok) setMade(count);
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="text-quiet">{t("paper", { paper: t(`papers.${batch.paper}`) })}</p>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="font-medium">{t("howMany")}</span>
        <Stepper
          value={count}
          onChange={(next) => {
            setCount(next);
            setMade(null);
          }}
          max={MOST_LABELS}
          reason={t("most", { most: MOST_LABELS })}
          labels={{ fewer: t("fewer"), more: t("more"), quantity: t("howMany") }}
        />
      </div>
      <FailureText failure={failure} />
      {made === null ? (
        <Button size="lg" block pending={pending} onClick={() => void make()}>
          {t("make")}
        </Button>
      ) : (
        <ButtonFile size="lg" block href={paths.batchLabels(batch.code, made, locale)}>
          {t("open", { count: made })}
        </ButtonFile>
      )}
    </div>
  );
}
