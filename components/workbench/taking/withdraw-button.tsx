"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** The buyer wants it no more: what nobody has paid goes back to the shelf. */
export function WithdrawButton({ group }: { group: string }) {
  const t = useTranslations("taking.taken");
  const { run, pending, failure } = useCall("orders.withdrawTaken");
  const withdraw = async () => {
    const taken = await run({ group });
    if (taken.ok) toast(t("withdrawn"));
  };
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button variant="ghost" size="lg" block pending={pending} onClick={() => void withdraw()}>
        {t("withdraw")}
      </Button>
    </div>
  );
}
