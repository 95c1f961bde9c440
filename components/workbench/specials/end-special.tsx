"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** From now on it is at its usual price. */
export function EndSpecial({ id }: { id: string }) {
  const t = useTranslations("specials.card");
  const { run, pending, failure } = useCall("specials.end");
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
