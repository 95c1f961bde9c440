"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { toast } from "@/components/ui/toast";
import type { Result } from "@/lib/platform/result";

type Props = {
  voice: KeptVoice | null;
  onKeep: (voiceId: string | null) => Promise<Result<unknown, string> | null>;
};

/** A recording that is kept is saved, and can be taken back. */
export function OwnVoice({ voice: first, onKeep }: Props) {
  const t = useTranslations("listing.voice");
  const [voice, setVoice] = useState(first);

  async function keep(next: KeptVoice | null, before: KeptVoice | null) {
    setVoice(next);
    const answer = await onKeep(next?.id ?? null);
    if (!answer?.ok) return;
    const undo = { label: t("undo"), press: () => void keep(before, next) };
    toast(t(next ? "kept" : "removed"), undo);
  }
  return <VoiceInput value={voice} onChange={(next) => void keep(next, voice)} />;
}
