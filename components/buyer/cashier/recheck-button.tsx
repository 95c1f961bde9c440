"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

type Props = { group: string; label: string; variant?: ButtonVariant };

/** Lets the server ask the provider anew; the page shows what came of it. */
export function RecheckButton({ group, label, variant = "quiet" }: Props) {
  const t = useTranslations("cashier");
  const { run, pending, failure } = useCall("cashier.recheck");
  const recheck = async () => {
    const asked = await run({ group });
    if (asked.ok) toast(t("asked"));
  };
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button variant={variant} block pending={pending} onClick={() => void recheck()}>
        {pending ? t("rechecking") : label}
      </Button>
    </div>
  );
}
