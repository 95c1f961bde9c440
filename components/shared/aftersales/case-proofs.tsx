import { useTranslations } from "next-intl";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import type { CaseProof } from "@/lib/aftersales";
import { pictureUrl } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";

type Props = { proofs: CaseProof[]; locale: Locale };

/** What each side shows: photos, voices, words. */
export function CaseProofs({ proofs, locale }: Props) {
  const t = useTranslations("aftersale.proof");
  const sides = (["BUYER", "SELLER"] as const).filter((side) =>
    proofs.some((one) => one.side === side),
  );
  if (sides.length === 0) return null;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {sides.map((side) => (
        <Card key={side} className="grid content-start gap-3">
          <h2 className="font-semibold">{t(side)}</h2>
          <ul className="grid grid-cols-2 gap-3">
            {proofs
              .filter((one) => one.side === side)
              .map(({ photo, voice, text, at }) => (
                <li key={`${at}${photo?.key}${voice?.url}`} className={photo ? "" : "col-span-2"}>
                  {photo && (
                    <a href={pictureUrl(photo.key, 1080)} target="_blank" rel="noopener">
                      <img
                        src={pictureUrl(photo.key, 320)}
                        alt={t("photo")}
                        className="aspect-square w-full rounded-md object-cover"
                      />
                    </a>
                  )}
                  {voice && (
                    <VoicePlayer
                      src={voice.url}
                      seconds={voice.seconds}
                      labels={{ play: t("play"), stop: t("stop") }}
                    />
                  )}
                  {text && <p>{text}</p>}
                  <p className="text-sm text-quiet">{moment(new Date(at), locale)}</p>
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
