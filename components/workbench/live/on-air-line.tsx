"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

type Props = {
  state: "off" | "starting" | "on" | "taken" | "failed";
  network: { behind: number; isCut: boolean };
  isHeard: boolean;
};

/** More seconds than these are worth a word. */
const MUCH = 3;

/** How it stands with the camera, in one sentence. */
export function OnAirLine({ state, network, isHeard }: Props) {
  const t = useTranslations("live.studio");
  if (state === "taken") return <Notice tone="warn" title={t("taken")} />;
  if (state === "failed")
    return (
      <Notice tone="warn" title={t("failed")}>
        {t("failedText")}
      </Notice>
    );
  if (state === "starting") return <Notice title={t("starting")} />;
  if (state === "off") return <Notice title={t(isHeard ? "ready" : "quiet")} />;
  if (network.isCut) return <Notice tone="warn" title={t("lost")} />;
  if (network.behind > MUCH)
    return <Notice tone="warn" title={t("behind", { count: Math.round(network.behind) })} />;
  return <Notice tone="done" title={t("live")} />;
}
