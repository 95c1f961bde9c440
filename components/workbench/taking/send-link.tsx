"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-button";
import { Copy, Share } from "@/components/ui/icons";
import { toast } from "@/components/ui/toast";

const never = () => () => undefined;

/** By the phone's own share menu where it has one; copied for WeChat everywhere. */
export function SendLink({ text }: { text: string }) {
  const t = useTranslations("taking.taken");
  const canShare = useSyncExternalStore(
    never,
    () => "share" in navigator,
    () => false,
  );
  return (
    <div className="grid w-full gap-2">
      {canShare && (
        <Button
          size="lg"
          block
          onClick={() => {
            // Closing the phone's menu is an answer, not a failure.
            navigator.share({ text }).catch(() => undefined);
          }}
        >
          <Share />
          {t("send")}
        </Button>
      )}
      <Button
        size="lg"
        variant={canShare ? "quiet" : "primary"}
        block
        onClick={async () => {
          await copyText(text);
          toast(t("copied"));
        }}
      >
        <Copy />
        {t("copy")}
      </Button>
    </div>
  );
}
