import { useTranslations } from "next-intl";
import { ConsentCard } from "@/components/shared/assistance/consent-card";
import { lastDay } from "@/components/shared/assistance/day";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { EmptyState } from "@/components/ui/empty-state";
import type { ConsentView } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { SettleRecording } from "./settle-recording";

type Props = { recordings: ConsentView[]; locale: Locale };

/** Recorded consents that wait until somebody has asked the villager, the longest waiting first. */
export function RecordingList({ recordings, locale }: Props) {
  const t = useTranslations("assistance.recordings");
  if (recordings.length === 0) {
    return (
      <EmptyState picture={<NoOrdersScene />} title={t("none")}>
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {recordings.map((consent) => (
        <li key={consent.id}>
          <ConsentCard
            consent={consent}
            locale={locale}
            showShop
            answer={
              <>
                <p className="font-semibold">
                  {t("ask", { owner: consent.shop.owner, assistant: consent.assistant })}
                </p>
                <p className="text-quiet">{t("until", { day: lastDay(consent.until, locale) })}</p>
                <SettleRecording delegationId={consent.id} />
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}
