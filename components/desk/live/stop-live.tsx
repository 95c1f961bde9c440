"use client";

import { useTranslations } from "next-intl";
import { FindingForm } from "@/components/desk/frame/finding-form";
import { useCall } from "@/components/shared/api/use-call";
import { toast } from "@/components/ui/toast";

/** Switches a session off, with the reason that the shop reads in the record. */
export function StopLive({ id }: { id: string }) {
  const t = useTranslations("live.county");
  const { run, pending, failure } = useCall("live.stop");
  return (
    <details>
      <summary className="flex min-h-12 cursor-pointer items-center font-medium text-brick">
        {t("stop")}
      </summary>
      <FindingForm
        words={{ label: t("reason"), missing: t("reasonMissing"), settle: t("stop") }}
        pending={pending}
        failure={failure}
        onSettle={async (reason) => {
          if ((await run({ id, reason })).ok) toast(t("stopped"));
        }}
      />
    </details>
  );
}
