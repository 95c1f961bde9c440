"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { Terms } from "@/lib/assistance";

type Props = {
  terms: Terms;
  owner: string;
  check: () => boolean;
  onKept: (shopId: string) => void;
  /** Says that there is a recording, which belongs to these terms only. */
  onSpoken: () => void;
  /** There was one for other terms. */
  isThrownAway: boolean;
};

/** The villager says it into the phone; what to say stands there to be read out. */
export function VoiceStep({ terms, owner, check, onKept, onSpoken, isThrownAway }: Props) {
  const t = useTranslations("assistance");
  const { run, pending, failure } = useCall("assistance.giveVoice");
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const locale = useLocale() === "en" ? "en" : "zh";
  const what = terms.scopes.map((scope) => t(`scope.${scope}`)).join(t("household.and"));

  const spoken = t("household.script", { name: owner, what, long: t(`days.${terms.days}`) });
  const keepVoice = (kept: KeptVoice | null) => {
    setVoice(kept);
    if (kept) onSpoken();
  };

  async function keep() {
    if (!voice || !check()) return;
    const answer = await run({ ...terms, voiceId: voice.id, spoken, locale });
    if (!answer.ok) return;
    toast(t(`household.${answer.data.actsToday ? "recordedToday" : "recorded"}`, { name: owner }));
    onKept(answer.data.shopId);
  }
  return (
    <div className="grid gap-3">
      {isThrownAway && !voice && <Notice tone="error">{t("household.thrownAway")}</Notice>}
      <Notice>{spoken}</Notice>
      <VoiceInput value={voice} onChange={keepVoice} hidden />
      <FailureText failure={failure} />
      {voice && (
        <Button size="lg" block pending={pending} onClick={() => void keep()}>
          {t("household.keep")}
        </Button>
      )}
    </div>
  );
}
