"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** "It wasn't me": the county hears of it. */
export function NotMe({ actId }: { actId: string }) {
  const t = useTranslations("assistance.helped");
  const { run, pending, failure } = useCall("assistance.wasNotMe");

  async function object() {
    const answer = await run({ actId });
    if (answer.ok) toast(t("told"));
  }
  return (
    <div className="grid justify-items-start gap-2">
      <FailureText failure={failure} />
      <Button variant="quiet" pending={pending} onClick={() => void object()}>
        {t("wasNotMe")}
      </Button>
    </div>
  );
}
