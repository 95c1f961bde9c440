"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { asking } from "@/lib/api";
import { topics } from "@/lib/assistance";
import { SendForm } from "./send-form";

type Props = { shopId: string; backHref: string };

/** What one is stuck with, spoken if one likes, and somebody comes. */
export function AskHelpForm({ shopId, backHref }: Props) {
  const t = useTranslations("assistance.help");
  const [chosen, setChosen] = useState("");
  const [voice, setVoice] = useState<KeptVoice | null>(null);
  const topic = topics.find((one) => one === chosen);
  return (
    <SendForm
      action={asking("assistance.callForHelp")}
      input={topic ? { shopId, topic, voiceId: voice?.id ?? null } : null}
      send={t("send")}
      sent={t("sent")}
      backHref={backHref}
    >
      {(isMissing) => (
        <>
          <RadioCards
            legend={t("hint")}
            name="topic"
            value={chosen}
            onChange={setChosen}
            choices={topics.map((value) => ({ value, label: t(`topic.${value}`) }))}
            className="sm:grid-cols-2"
          />
          {isMissing && <Notice tone="error">{t("chosen")}</Notice>}
          <section className="grid gap-2">
            <h2 className="font-medium">{t("say")}</h2>
            <VoiceInput value={voice} onChange={setVoice} variant="quiet" hidden />
          </section>
        </>
      )}
    </SendForm>
  );
}
