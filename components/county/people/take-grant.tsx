"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import type { GrantView } from "@/lib/identity";
import { takeRole } from "@/lib/identity/actions";
import { EditSheet } from "../edit-sheet";

/** Takes a role away; asked once, because its holder may be in the middle of something. */
export function TakeGrant({ grant }: { grant: GrantView }) {
  const t = useTranslations("county.people");
  return (
    <EditSheet label={t("take")} title={t("sure", { name: grant.name })} variant="quiet">
      {(close) => <Sure grant={grant} onDone={close} />}
    </EditSheet>
  );
}

function Sure({ grant, onDone }: { grant: GrantView; onDone: () => void }) {
  const t = useTranslations("county.people");
  const { run, pending, failure } = useAction(takeRole);
  async function take() {
    const answer = await run({ id: grant.id });
    if (!answer.ok) return;
    onDone();
    toast(t("taken"));
  }
  return (
    <div className="grid gap-4">
      <p>{t(grant.isMine ? "sureMine" : "sureText")}</p>
      <FailureText failure={failure} />
      <div className="grid gap-2 sm:grid-cols-2">
        <Button variant="quiet" onClick={onDone}>
          {t("keep")}
        </Button>
        <Button variant="danger" pending={pending} onClick={() => void take()}>
          {t("takeSure")}
        </Button>
      </div>
    </div>
  );
}
