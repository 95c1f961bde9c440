"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** From now on nobody new gets it. */
export function EndCoupon({ id }: { id: string }) {
  const t = useTranslations("coupons.card");
  const { run, pending, failure } = useCall("coupons.end");
  return (
    <>
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        className="min-h-14"
        pending={pending}
        onClick={() => void run({ id }).then(({ ok }) => ok && toast(t("ended")))}
      >
        {t("end")}
      </Button>
    </>
  );
}
