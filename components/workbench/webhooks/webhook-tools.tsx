"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

export function EndWebhook({ webhookId }: { webhookId: string }) {
  const t = useTranslations("webhooks");
  const { run, pending, failure } = useCall("webhooks.end");
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        block
        pending={pending}
        onClick={async () => {
          if ((await run({ webhookId })).ok) toast(t("ended"));
        }}
      >
        {t("end")}
      </Button>
    </div>
  );
}

export function SendAgain({ deliveryId }: { deliveryId: string }) {
  const t = useTranslations("webhooks");
  const { run, pending, failure } = useCall("webhooks.sendAgain");
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        pending={pending}
        onClick={async () => {
          if ((await run({ deliveryId })).ok) toast(t("sentAgain"));
        }}
      >
        {t("again")}
      </Button>
    </div>
  );
}
