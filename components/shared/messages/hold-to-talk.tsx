"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Microphone } from "@/components/shared/media/icons";
import { type Recording, useRecorder } from "@/components/shared/media/use-recorder";
import { Button } from "@/components/ui/button";
import { look } from "@/components/ui/button-look";
import { Notice } from "@/components/ui/notice";
import { SPEECH_SECONDS } from "@/lib/messages";
import { useHold } from "./use-hold";

type Props = {
  /** Says the recording; false when it did not get through. */
  onSaid: (recording: Recording) => Promise<boolean>;
};

/** One large button: hold it, speak, let go. What did not get through stays here to be sent again. */
export function HoldToTalk({ onSaid }: Props) {
  const t = useTranslations("messages.talk");
  const [unsent, setUnsent] = useState<Recording | null>(null);
  const [isSending, setSending] = useState(false);
  const { state, seconds, start, stop, cancel } = useRecorder(send, SPEECH_SECONDS);
  const isOn = state === "recording";
  const { isAway, press } = useHold({ isOn, start: () => void start(), stop, cancel });

  async function send(recording: Recording) {
    setUnsent(recording);
    setSending(true);
    if (await onSaid(recording)) setUnsent(null);
    setSending(false);
  }

  if (unsent)
    return (
      <div className="grid grid-cols-1 gap-3">
        <Button size="lg" block pending={isSending} onClick={() => void send(unsent)}>
          {t(isSending ? "sending" : "again", { seconds: unsent.seconds })}
        </Button>
        {!isSending && (
          <Button variant="quiet" block onClick={() => setUnsent(null)}>
            {t("drop")}
          </Button>
        )}
      </div>
    );
  return (
    <div className="grid grid-cols-1 gap-2">
      {state === "refused" && <Notice tone="warn">{t("refused")}</Notice>}
      <button
        type="button"
        {...press}
        className={look(
          { variant: isAway ? "danger" : "primary", size: "lg", block: true },
          "min-h-16 touch-none select-none text-xl",
        )}
      >
        <Microphone className="size-7" />
        {isOn ? t(isAway ? "letGo" : "recording", { seconds }) : t("hold")}
      </button>
      <p role="status" className="text-center text-sm text-quiet">
        {isOn ? t("how") : t("hint")}
      </p>
      {isOn && (
        <Button variant="quiet" block onClick={cancel}>
          {t("drop")}
        </Button>
      )}
    </div>
  );
}
