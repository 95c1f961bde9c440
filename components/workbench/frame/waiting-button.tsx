"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { isRefused } from "@/components/shared/outbox/queue";
import { useActs } from "@/components/shared/outbox/use-acts";
import { cn } from "@/components/ui/cn";
import { Sheet } from "@/components/ui/sheet";
import { WaitingList } from "./waiting-list";

/** How much waits on this phone, and each of it to look at and take back; nothing where nothing waits. */
export function WaitingButton() {
  const t = useTranslations("outbox");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const acts = useActs();
  const refused = acts.filter(isRefused).length;
  if (acts.length === 0 && !isOpen) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className={cn(
          "order-last mb-2 min-h-14 w-full rounded-full px-4 font-semibold tabular-nums",
          refused > 0 ? "bg-brick-tint text-brick" : "bg-millet-tint text-millet-ink",
        )}
      >
        {refused > 0 ? t("refused", { count: refused }) : t("count", { count: acts.length })}
      </button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("title")}
        labels={{ close: words("close") }}
      >
        <WaitingList acts={acts} />
      </Sheet>
    </>
  );
}
