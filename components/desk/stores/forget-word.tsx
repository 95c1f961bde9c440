"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Takes a word away; goods it alone had put on a shelf are on none again. */
export function ForgetWord({ id }: { id: string }) {
  const t = useTranslations("stores.unmapped");
  const { run, pending, failure } = useCall("stores.forgetWord");
  return (
    <>
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => void run({ id }).then(({ ok }) => ok && toast(t("forgotten")))}
      >
        {t("forget")}
      </Button>
    </>
  );
}
