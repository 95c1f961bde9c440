"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { cancelHelp } from "@/lib/assistance/actions";

/** Managed alone: out of the queue. */
export function CancelHelp({ id }: { id: string }) {
  const t = useTranslations("assistance.help");
  const { run, pending, failure } = useAction(cancelHelp);

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
