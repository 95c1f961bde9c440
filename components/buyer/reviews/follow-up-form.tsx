"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { emptyDraft, SaidFields, saidOf } from "./said-fields";

type Props = { lineId: string; until: string; canUpload: boolean };

/** One word more, after a while; `until` is a day in words. */
export function FollowUpForm({ lineId, until, canUpload }: Props) {
  const t = useTranslations("reviews");
  const [draft, setDraft] = useState(emptyDraft);
  const { run, pending, failure } = useCall("reviews.followUp");
  async function send() {
    const said = saidOf(draft);
    if (!said) return;
    const answer = await run({ lineId, ...said });
    if (answer.ok) toast(t("sent"));
  }
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t("followUp")}</h2>
        <p className="text-quiet">{t("followUpUntil", { day: until })}</p>
      </div>
      <SaidFields
        label={t("followUpText")}
        draft={draft}
        onChange={setDraft}
        canUpload={canUpload}
      />
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending || !saidOf(draft)} onClick={() => void send()}>
        {t("send")}
      </Button>
    </section>
  );
}
