"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";

type Props = { secret: string; onSeen: () => void };

/** The one time that a key is shown. */
export function NewSecret({ secret, onSeen }: Props) {
  const t = useTranslations("keys");
  return (
    <Card className="grid gap-4">
      <div role="status">
        <Notice tone="done" title={t("made")}>
          {t("madeText")}
        </Notice>
      </div>
      <code className="rounded-lg bg-sunk p-4 break-all">{secret}</code>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton
          text={secret}
          className="min-h-14"
          labels={{ copy: t("copy"), copied: t("copied") }}
        />
        <Button size="lg" className="grow" onClick={onSeen}>
          {t("seen")}
        </Button>
      </div>
    </Card>
  );
}
