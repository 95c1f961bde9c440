import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { type ConsentView, holds } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { dayOf, lastDay } from "./day";
import { TakeBack } from "./take-back";

type Props = {
  consent: ConsentView;
  locale: Locale;
  showShop: boolean;
  /** What a recording that waits for an answer is answered with. */
  answer?: ReactNode;
};

/** What a villager agreed to, with whom, until when; one tap ends it. */
export function ConsentCard({ consent, locale, showShop, answer }: Props) {
  const t = useTranslations("assistance");
  const isActive = holds(consent);
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <p className="text-lg font-semibold">{consent.assistant}</p>
          <p className="text-sm text-quiet">
            {consent.station}
            {showShop && ` · ${consent.shop.name}`}
          </p>
        </div>
        <ConsentState consent={consent} locale={locale} />
      </div>
      <ul className="flex flex-wrap gap-1.5">
        {consent.scopes.map((scope) => (
          <li key={scope}>
            <Badge tone={isActive ? "pine" : "plain"}>{t(`scope.${scope}`)}</Badge>
          </li>
        ))}
      </ul>
      <p className="text-sm text-quiet">
        {dayOf(consent.since, locale)} · {t(`by.${consent.by}`)}
      </p>
      {consent.spoken && (
        <p className="text-sm text-quiet">{t("helped.askedToSay", { words: consent.spoken })}</p>
      )}
      {consent.voice && (
        <VoicePlayer
          src={consent.voice.url}
          seconds={consent.voice.seconds}
          labels={{ play: t("listen"), stop: t("silence") }}
          className="justify-self-start"
        />
      )}
      {consent.state === "ACTIVE" && <TakeBack delegationId={consent.id} />}
      {consent.state === "WAITING" && answer}
    </Card>
  );
}

export function ConsentState({ consent, locale }: { consent: ConsentView; locale: Locale }) {
  const t = useTranslations("assistance.state");
  const { state, until, endedAt, actsToday } = consent;
  const day = state === "REVOKED" && endedAt ? dayOf(endedAt, locale) : lastDay(until, locale);
  return (
    <Badge tone={state === "ACTIVE" ? "calaite" : "plain"}>
      {t(actsToday ? "TODAY" : state, { day })}
    </Badge>
  );
}
