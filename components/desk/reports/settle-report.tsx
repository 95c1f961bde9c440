"use client";

import { useTranslations } from "next-intl";
import { FindingForm } from "@/components/desk/frame/finding-form";
import { useCall } from "@/components/shared/api/use-call";
import { toast } from "@/components/ui/toast";

/** What the county found out, which who reported reads. */
export function SettleReport({ id }: { id: string }) {
  const t = useTranslations("messages.reports");
  const { run, pending, failure } = useCall("messages.settleReport");
  async function settle(note: string) {
    if ((await run({ id, note })).ok) toast(t("done"));
  }
  return (
    <FindingForm
      words={{ label: t("finding"), missing: t("missing"), settle: t("settle") }}
      pending={pending}
      failure={failure}
      onSettle={(note) => void settle(note)}
    />
  );
}
