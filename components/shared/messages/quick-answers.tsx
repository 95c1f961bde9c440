"use client";

import { useLocale, useTranslations } from "next-intl";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { QuickAnswerView } from "@/lib/messages";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  answers: QuickAnswerView[];
  /** Leads who may keep them to where that is done. */
  shop: string | null;
  onText: (words: string) => void;
  /** Says the recording with this id. */
  onVoice: (asset: string) => void;
};

/** What the shop keeps ready: words go into the field, a recording is sent as it is. */
export function QuickAnswers({ answers, shop, onText, onVoice }: Props) {
  const t = useTranslations("messages");
  const given = useLocale();
  const locale = isLocale(given) ? given : "zh";
  return (
    <div className="grid grid-cols-1 gap-4">
      {answers.length === 0 && <p className="text-quiet">{t("quick.noneText")}</p>}
      <ul className="grid grid-cols-1 gap-3">
        {answers.map(({ id, text, asset, voice }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            {voice && asset ? (
              <>
                <VoicePlayer
                  src={voice.url}
                  seconds={voice.seconds}
                  labels={{ play: t("listen"), stop: t("stop") }}
                />
                <Button onClick={() => onVoice(asset)}>{t("quick.use")}</Button>
              </>
            ) : (
              <button
                type="button"
                onClick={() => onText(text)}
                className="min-h-14 w-full rounded-md border border-edge bg-card px-4 py-3 text-left wrap-anywhere whitespace-pre-line hover:bg-sunk"
              >
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
      {shop && (
        <Link
          href={localised(locale, paths.sellAnswers(shop))}
          className="inline-flex min-h-12 items-center text-calaite underline"
        >
          {t("quick.manage")}
        </Link>
      )}
    </div>
  );
}
