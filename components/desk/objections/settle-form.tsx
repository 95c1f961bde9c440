"use client";

import { useTranslations } from "next-intl";
import { FindingForm } from "@/components/desk/frame/finding-form";
import { useCall } from "@/components/shared/api/use-call";
import { toast } from "@/components/ui/toast";

/** What the county found out, which the villager reads. */
export function SettleForm({ objectionId }: { objectionId: string }) {
  const t = useTranslations("assistance.objections");
  const { run, pending, failure } = useCall("assistance.settleWasNotMe");
  async function settle(note: string) {
    if ((await run({ objectionId, note })).ok) toast(t("done"));
  }
  return (
    <FindingForm
      words={{ label: t("note"), missing: t("noteMissing"), settle: t("settle") }}
      pending={pending}
      failure={failure}
      onSettle={(note) => void settle(note)}
    />
  );
}
