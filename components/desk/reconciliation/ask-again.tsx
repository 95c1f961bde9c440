"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Fetches the provider's books once more and compares up to now. */
export function AskAgain() {
  const t = useTranslations("reconciliation");
  const { run, pending, failure } = useCall("reconciliation.askAgain");
  async function ask() {
    if ((await run({})).ok) toast(t("asked"));
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Button pending={pending} onClick={() => void ask()}>
        {t("ask")}
      </Button>
      <FailureText failure={failure} />
    </div>
  );
}
