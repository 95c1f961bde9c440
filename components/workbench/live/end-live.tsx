"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

type Props = { onEnd: () => Promise<void>; pending: boolean };

/** What can't be undone is asked once. */
export function EndLive({ onEnd, pending }: Props) {
  const t = useTranslations("live");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" size="lg" block onClick={() => setOpen(true)}>
        {t("studio.end")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("studio.endTitle")}
        labels={{ close: t("room.close") }}
        footer={
          <Button variant="danger" size="lg" block pending={pending} onClick={() => void onEnd()}>
            {t("studio.endYes")}
          </Button>
        }
      >
        <p>{t("studio.endText")}</p>
      </Sheet>
    </>
  );
}
