"use client";

import { useTranslations } from "next-intl";
import { offerUndo } from "@/components/desk/frame/undo";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/api";
import type { GrantView } from "@/lib/identity";

/** Takes a role away at once, and offers to give it back. */
export function TakeGrant({ grant: { id, name } }: { grant: GrantView }) {
  const t = useTranslations("county.people");
  const words = useFailureText();
  const { run, pending } = useCall("identity.takeRole");
  async function take() {
    const answer = await run({ id });
    if (!answer.ok) return toast(words(answer));
    offerUndo({ text: t("taken", { name }), undo: () => call("identity.giveRoleBack", { id }) });
  }
  return (
    <Button
      variant="quiet"
      pending={pending}
      aria-label={t("takeFrom", { name })}
      onClick={() => void take()}
    >
      {t("take")}
    </Button>
  );
}
