"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Ends one of the county's at once. */
export function EndFunded({ id }: { id: string }) {
  const t = useTranslations("coupons.card");
  const { run, pending, failure } = useCall("coupons.endFunded");
  return (
    <>
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => void run({ id }).then(({ ok }) => ok && toast(t("ended")))}
      >
        {t("end")}
      </Button>
    </>
  );
}
