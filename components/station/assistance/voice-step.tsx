"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { useAction } from "@/components/ui/use-action";
import type { Terms } from "@/lib/assistance";
import { giveVoice } from "@/lib/assistance/actions";

type Props = {
  terms: Terms;
  owner: string;
  check: () => boolean;
  onAgreed: (shopId: string) => void;
};

/** The villager says it into the phone; what to say stands there to be read out. */
export function VoiceStep({ terms, owner, check, onAgreed }: Props) {
  const t = useTranslations("assistance");
  const { run, pending, failure } = useAction(giveVoice);
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const what = terms.scopes.map((scope) => t(`scope.${scope}`)).join(t("household.and"));

  async function keep() {
    if (!voice || !check()) return;
    const answer = await run({ ...terms, voiceId: voice.id });
    if (answer.ok) onAgreed(answer.data.shopId);
  }
  return (
    <div className="grid gap-3">
      <Notice>{t("household.script", { name: owner, what, long: t(`days.${terms.days}`) })}</Notice>
      <VoiceInput value={voice} onChange={setVoice} />
      <FailureText failure={failure} />
      {voice && (
        <Button size="lg" block pending={pending} onClick={() => void keep()}>
          {t("household.keep")}
        </Button>
      )}
    </div>
  );
}
