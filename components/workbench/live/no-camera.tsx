"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";

type Props = { state: "refused" | "elsewhere"; again: () => void };

/** Why there is no picture, and what helps: the settings, or another browser. */
export function NoCamera({ state, again }: Props) {
  const t = useTranslations("live.studio");
  if (state === "refused")
    return (
      <div className="grid grid-cols-1 gap-4">
        <Notice tone="warn" title={t("refused")}>
          {t("refusedText")}
        </Notice>
        <Button size="lg" block onClick={again}>
          {t("again")}
        </Button>
      </div>
    );
  return (
    <Notice tone="warn" title={t("elsewhere")}>
      <p>{t("elsewhereText")}</p>
      <p className="my-2 wrap-anywhere">{location.href}</p>
      <CopyButton text={location.href} labels={{ copy: t("copy"), copied: t("copied") }} />
    </Notice>
  );
}
