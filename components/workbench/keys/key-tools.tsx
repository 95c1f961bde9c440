"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";

type Props = { keyId: string };

export function EndKey({ keyId }: Props) {
  const t = useTranslations("keys");
  const { run, pending, failure } = useCall("keys.end");
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        size="lg"
        block
        pending={pending}
        onClick={async () => {
          if ((await run({ keyId })).ok) toast(t("ended"));
        }}
      >
        {t("end")}
      </Button>
    </div>
  );
}

/** Ending asks nothing; for some minutes it can be taken back here. */
export function BringKeyBack({ keyId, endedAt }: Props & { endedAt: string }) {
  const t = useTranslations("keys");
  const { run, pending, failure } = useCall("keys.bringBack");
  return (
    <div className="grid gap-2">
      <Notice tone="warn">{t("endedAt", { at: endedAt })}</Notice>
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        size="lg"
        block
        pending={pending}
        onClick={async () => {
          if ((await run({ keyId })).ok) toast(t("back"));
        }}
      >
        {t("bringBack")}
      </Button>
    </div>
  );
}
