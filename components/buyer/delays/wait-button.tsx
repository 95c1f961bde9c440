"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

type Props = { number: string; nth: number };

export function WaitButton({ number, nth }: Props) {
  const t = useTranslations("delays.buyer");
  const { run, pending, failure } = useCall("delays.agree");

  async function wait() {
    const answer = await run({ number, nth });
    if (answer.ok) toast(t("done"));
  }

  return (
    <>
      <Button pending={pending} onClick={wait}>
        {t("wait")}
      </Button>
      <FailureText failure={failure} />
    </>
  );
}
