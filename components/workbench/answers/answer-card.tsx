"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import type { QuickAnswerView } from "@/lib/messages";

type Props = { answer: QuickAnswerView; isFirst: boolean };

/** One quick answer: to hear or read it, to put it before the others, to drop it and have it back. */
export function AnswerCard({ answer: { id, text, voice }, isFirst }: Props) {
  const t = useTranslations("messages");
  const first = useCall("messages.putAnswerFirst");
  const drop = useCall("messages.dropAnswer");

  async function remove() {
    if (!(await drop.run({ id, drops: true })).ok) return;
    toast(t("quick.dropped"), {
      label: t("quick.back"),
      press: () => void drop.run({ id, drops: false }),
    });
  }
  return (
    <Card className="grid grid-cols-1 gap-3">
      {voice ? (
        <VoicePlayer
          src={voice.url}
          seconds={voice.seconds}
          labels={{ play: t("listen"), stop: t("stop") }}
          className="justify-self-start"
        />
      ) : (
        <p className="text-lg wrap-anywhere whitespace-pre-line">{text}</p>
      )}
      <FailureText failure={first.failure ?? drop.failure} />
      <div className="flex flex-wrap gap-2">
        {!isFirst && (
          <Button
            variant="quiet"
            className="min-h-14"
            pending={first.pending}
            onClick={() => void first.run({ id })}
          >
            {t("quick.first")}
          </Button>
        )}
        <Button
          variant="ghost"
          className="min-h-14"
          pending={drop.pending}
          onClick={() => void remove()}
        >
          {t("quick.drop")}
        </Button>
      </div>
    </Card>
  );
}
