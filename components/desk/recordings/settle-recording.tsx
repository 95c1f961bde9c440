"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** The county has called the villager and asked. */
export function SettleRecording({ delegationId }: { delegationId: string }) {
  const t = useTranslations("assistance.recordings");
  const { run, pending, failure } = useCall("assistance.settleRecording");

  async function settle(isTrue: boolean) {
    const result = await run({ delegationId, isTrue });
    if (result.ok) toast(t(isTrue ? "yesDone" : "noDone"));
  }
  return (
    <div className="grid gap-3">
      <FailureText failure={failure} />
      <div className="flex flex-wrap gap-3">
        <Button variant="quiet" pending={pending} onClick={() => void settle(true)}>
          {t("yes")}
        </Button>
        <Button variant="danger" pending={pending} onClick={() => void settle(false)}>
          {t("no")}
        </Button>
      </div>
    </div>
  );
}
