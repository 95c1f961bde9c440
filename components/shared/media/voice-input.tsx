"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { VOICE_SECONDS } from "@/lib/media";
import type { Failure } from "@/lib/platform/result";
import { Bin, Microphone, Stop } from "./icons";
import { sendFile } from "./send";
import { type Recording, useRecorder } from "./use-recorder";
import { VoicePlayer } from "./voice-player";

export type KeptVoice = { id: string; url: string; seconds: number };

type Props = {
  /** The voice that is kept, or null. */
  value: KeptVoice | null;
  onChange: (voice: KeptVoice | null) => void;
  /** How the first button looks: `quiet` where the form's own button is the one to press. */
  variant?: "primary" | "quiet";
  /** Heard by nobody but who has to judge it: consents, calls for help, proofs. */
  hidden?: boolean;
};

/** Record, listen, keep; needs the words of `media` and `errors`. */
export function VoiceInput({ value, onChange, variant = "primary", hidden = false }: Props) {
  const t = useTranslations("media.voice");
  const [fresh, setFresh] = useState<Recording | null>(null);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { state, seconds, start, stop } = useRecorder(setFresh);
  const labels = { play: t("listen"), stop: t("silence") };

  async function keep() {
    if (!fresh || isSending) return;
    setSending(true);
    const answer = await sendFile(fresh.blob, hidden ? "private-voice" : "voice");
    setSending(false);
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) return;
    onChange({
      id: answer.data.id,
      url: answer.data.url,
      seconds: answer.data.seconds ?? fresh.seconds,
    });
    setFresh(null);
  }

  if (state === "recording") {
    return (
      <div className="grid gap-3">
        <p role="status" className="text-center text-xl font-semibold tabular-nums">
          {t("recording", { seconds, most: VOICE_SECONDS })}
        </p>
        <Button variant="danger" size="lg" block onClick={stop}>
          <Stop /> {t("stop")}
        </Button>
      </div>
    );
  }
  if (fresh) {
    return (
      <div className="grid gap-3">
        <VoicePlayer src={fresh.url} seconds={fresh.seconds} labels={labels} />
        <FailureText failure={failure} />
        <Button size="lg" block pending={isSending} onClick={() => void keep()}>
          {t("keep")}
        </Button>
        <Button variant="quiet" block onClick={() => void start()}>
          {t("again")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-3">
      {value && (
        <div className="flex flex-wrap items-center gap-2">
          <VoicePlayer src={value.url} seconds={value.seconds} labels={labels} />
          <Button variant="ghost" onClick={() => onChange(null)}>
            <Bin /> {t("remove")}
          </Button>
        </div>
      )}
      {state === "refused" && <Notice tone="warn">{t("refused")}</Notice>}
      <Button
        variant={value ? "quiet" : variant}
        size="lg"
        block
        pending={state === "asking"}
        onClick={() => void start()}
      >
        <Microphone /> {t(value ? "again" : "start")}
      </Button>
    </div>
  );
}
