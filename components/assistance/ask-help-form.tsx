"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type KeptVoice, VoiceInput } from "@/components/media/voice-input";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { topics } from "@/lib/assistance";
import { callForHelp } from "@/lib/assistance/actions";

type Props = { shopId: string; backHref: string };

/** What one is stuck with, spoken if one likes, and somebody comes. */
export function AskHelpForm({ shopId, backHref }: Props) {
  const t = useTranslations("assistance.help");
  const router = useRouter();
  const { run, pending, failure } = useAction(callForHelp);
  const [chosen, setChosen] = useState("");
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const [isMissing, setMissing] = useState(false);
  const topic = topics.find((one) => one === chosen);

  async function ask() {
    setMissing(!topic);
    if (!topic) return;
    const answer = await run({ shopId, topic, voiceId: voice?.id ?? null });
    if (!answer.ok) return;
    toast(t("sent"));
    router.push(backHref);
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      <RadioCards
        legend={t("hint")}
        name="topic"
        value={chosen}
        onChange={setChosen}
        choices={topics.map((value) => ({ value, label: t(`topic.${value}`) }))}
        className="sm:grid-cols-2"
      />
      {isMissing && !topic && <Notice tone="error">{t("chosen")}</Notice>}
      <section className="grid gap-2">
        <h2 className="font-medium">{t("say")}</h2>
        <VoiceInput value={voice} onChange={setVoice} variant="quiet" />
      </section>
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void ask()}>
        {t("send")}
      </Button>
    </div>
  );
}
