"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Compute = { programmeId: string; fromOn: string; label: string; locale: Locale };

/** Counts a period, and goes to what came of it. */
export function ComputePeriod({ programmeId, fromOn, label, locale }: Compute) {
  const t = useTranslations("subsidies");
  const router = useRouter();
  const { run, pending, failure } = useCall("subsidies.compute");
  async function compute() {
    const answer = await run({ programmeId, fromOn });
    if (!answer.ok) return;
    toast(t("computed"));
    router.push(localised(locale, paths.countySubsidyCycle(answer.data.id)));
  }
  return (
    <div className="grid justify-items-start gap-2">
      <FailureText failure={failure} />
      <Button pending={pending} onClick={() => void compute()}>
        {label}
      </Button>
    </div>
  );
}

export function EndProgramme({ id }: { id: string }) {
  const t = useTranslations("subsidies");
  const { run, pending, failure } = useCall("subsidies.endProgramme");
  return (
    <div className="grid justify-items-start gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => void run({ id }).then(({ ok }) => ok && toast(t("endDone")))}
      >
        {t("end")}
      </Button>
    </div>
  );
}
