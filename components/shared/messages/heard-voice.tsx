"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { asking } from "@/lib/api";
import type { Voice } from "@/lib/media";
import type { MessageView, Side } from "@/lib/messages";
import { VoiceBubble } from "./voice-bubble";

type Props = {
  message: Pick<MessageView, "id" | "side" | "isHeard">;
  voice: Voice;
  side: Side;
  /** Who listens for somebody else leaves it unheard. */
  marks: boolean;
};

/** A recording that tells its speaker once the other side has played it; until then it has a dot there. */
export function HeardVoice({ message, voice, side, marks }: Props) {
  const t = useTranslations("messages");
  const [isPlayed, setPlayed] = useState(false);
  const isTheirs = message.side !== side;
  const isHeard = message.isHeard || isPlayed;

  async function hear() {
    if (!isTheirs || !marks || isHeard) return;
    setPlayed(true);
    const mark = asking(side === "SHOP" ? "messages.hearForShop" : "messages.hear");
    setPlayed((await mark({ id: message.id })).ok);
  }
  return (
    <div className="grid grid-cols-1 gap-1">
      <VoiceBubble voice={voice} onPlay={() => void hear()} />
      {isTheirs && !isHeard && (
        <p className="flex items-center gap-2 text-sm text-brick">
          <span aria-hidden className="size-2.5 rounded-full bg-brick" />
          {t("unheard")}
        </p>
      )}
      {!isTheirs && isHeard && <p className="text-sm text-quiet">{t("heard")}</p>}
    </div>
  );
}
