"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";

type ToolProps = { keyId: string; ask: "keys.end" | "keys.bringBack"; label: string; done: string };

function KeyTool({ keyId, ask, label, done }: ToolProps) {
  const { run, pending, failure } = useCall(ask);
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        size="lg"
        block
        pending={pending}
        onClick={async () => {
          if ((await run({ keyId })).ok) toast(done);
        }}
      >
        {label}
      </Button>
    </div>
  );
}

type Props = { keyId: string };

export function EndKey({ keyId }: Props) {
  const t = useTranslations("keys");
  return <KeyTool keyId={keyId} ask="keys.end" label={t("end")} done={t("ended")} />;
}

/** Ending asks nothing; for some minutes it can be taken back here. */
export function BringKeyBack({ keyId, endedAt }: Props & { endedAt: string }) {
  const t = useTranslations("keys");
  return (
    <div className="grid gap-2">
      <Notice tone="warn">{t("endedAt", { at: endedAt })}</Notice>
      <KeyTool keyId={keyId} ask="keys.bringBack" label={t("bringBack")} done={t("back")} />
    </div>
  );
}
