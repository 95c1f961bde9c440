"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Managed alone: out of the queue. */
export function CancelHelp({ id }: { id: string }) {
  const t = useTranslations("assistance.help");
  const { run, pending, failure } = useCall("assistance.cancelHelp");

  async function cancel() {
    const answer = await run({ id });
    if (answer.ok) toast(t("cancelled"));
  }
  return (
    <div className="grid justify-items-start">
      <FailureText failure={failure} />
      <Button variant="ghost" pending={pending} onClick={() => void cancel()}>
        {t("cancel")}
      </Button>
    </div>
  );
}
