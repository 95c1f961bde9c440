"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** One tap, no question: agreeing again is as easy. */
export function TakeBack({ delegationId }: { delegationId: string }) {
  const t = useTranslations("assistance.helped");
  const { run, pending, failure } = useCall("assistance.takeBack");

  async function end() {
    const answer = await run({ delegationId });
    if (answer.ok) toast(t("takenBack"));
  }
  return (
    <>
      <FailureText failure={failure} />
      <Button variant="danger" block pending={pending} onClick={() => void end()}>
        {t("takeBack")}
      </Button>
    </>
  );
}
