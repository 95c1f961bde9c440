"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { asking } from "@/lib/api";

type Props = { id: string; onHidden: () => void };

/** Takes one comment out of everybody's sight, or lets who said it say no more. */
export function ModerateTools({ id, onHidden }: Props) {
  const t = useTranslations("live.comments");
  const [isMuted, setMuted] = useState(false);

  async function hide() {
    const answer = await asking("live.hide")({ id });
    if (!answer.ok) return;
    onHidden();
    toast(t("hidden"));
  }
  async function mute() {
    const answer = await asking("live.mute")({ id });
    if (!answer.ok) return;
    setMuted(true);
    toast(t("muted"));
  }
  return (
    <span className="flex gap-2">
      <Button variant="ghost" onClick={() => void hide()} className="px-3">
        {t("hide")}
      </Button>
      <Button variant="ghost" disabled={isMuted} onClick={() => void mute()} className="px-3">
        {t("mute")}
      </Button>
    </span>
  );
}
