"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** For a buyer at the counter who has no message any more. */
export function SendCode({ shipmentId }: { shipmentId: string }) {
  const t = useTranslations("collection.station.parcel");
  const { run, pending, failure } = useCall("collection.sendCode");
  const send = async () => {
    if ((await run({ shipmentId })).ok) toast(t("sent"));
  };
  return (
    <>
      <Button variant="quiet" size="lg" block pending={pending} onClick={() => void send()}>
        {t("send")}
      </Button>
      <FailureText failure={failure} />
    </>
  );
}
