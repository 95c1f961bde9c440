"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Countdown } from "@/components/ui/countdown";

/** How long the goods are still kept; the page closes its cashier when that is over. */
export function TimeLeft({ until }: { until: string }) {
  const t = useTranslations("cashier.pay");
  const router = useRouter();
  return (
    <>
      <p>
        {t.rich("timeLeft", {
          time: () => (
            <Countdown
              until={until}
              onEnd={() => router.refresh()}
              className="font-semibold text-brick tabular-nums"
            />
          ),
        })}
      </p>
      <p className="text-sm text-quiet">{t("timeLeftWhy")}</p>
    </>
  );
}
