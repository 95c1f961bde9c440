"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import type { ConsentView } from "@/lib/assistance";

/** The owner's word about a recording: theirs, or not. */
export function WasMe({ consent }: { consent: ConsentView }) {
  const t = useTranslations("assistance.helped");
  const { run, pending, failure } = useCall("assistance.answerForRecording");

  async function answer(isTrue: boolean) {
    const result = await run({ delegationId: consent.id, isTrue });
    if (result.ok) toast(t(isTrue ? "wasMeDone" : "wasNotMineDone"));
  }
  return (
    <div className="grid gap-3">
      <p>{t(consent.actsToday ? "todayText" : "waitingText")}</p>
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void answer(true)}>
        {t("wasMe")}
      </Button>
      <Button variant="danger" size="lg" block pending={pending} onClick={() => void answer(false)}>
        {t("wasNotMine")}
      </Button>
    </div>
  );
}
