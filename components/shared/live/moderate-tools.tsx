"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/api";
import type { Keeper } from "@/lib/live";

type Props = { id: string; by: Keeper; onHidden: () => void };

const acts = {
  SHOP: { hide: "live.hide", mute: "live.mute" },
  COUNTY: { hide: "live.hideForCounty", mute: "live.muteForCounty" },
} as const;

/** Takes one comment out of everybody's sight, or lets who said it say no more. */
export function ModerateTools({ id, by, onHidden }: Props) {
  const t = useTranslations("live.comments");
  const [isMuted, setMuted] = useState(false);

  async function hide() {
    const answer = await call(acts[by].hide, { id });
    if (!answer.ok) return;
    onHidden();
    toast(t("hidden"));
  }
  async function mute() {
    const answer = await call(acts[by].mute, { id });
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
