import { useLocale, useTranslations } from "next-intl";
import { dayOf } from "@/components/ui/moment";
import { pictureUrl } from "@/lib/media";
import type { MessageView } from "@/lib/messages";
import { isLocale } from "@/lib/platform/i18n";
import { VoiceBubble } from "./voice-bubble";

/** What was said: words, a picture, a recording; of goods and orders their name. */
export function Said({ message }: { message: MessageView }) {
  const t = useTranslations("messages");
  const { text, picture, voice, product, order, awayUntil, isTakenBack } = message;
  if (isTakenBack) return <p className="text-quiet italic">{t("takenBack")}</p>;
  if (awayUntil) return <Away until={awayUntil} />;
  if (voice) return <VoiceBubble voice={voice} />;
  if (picture)
    return (
      <a href={pictureUrl(picture.key, 1080)} target="_blank" rel="noopener">
        <img
          src={pictureUrl(picture.key, 320)}
          alt={t("picture")}
          width={picture.width}
          height={picture.height}
          className="h-auto max-h-72 w-auto max-w-full rounded-md object-contain"
        />
      </a>
    );
  return <p className="wrap-anywhere whitespace-pre-line">{text || (product ?? order)?.title}</p>;
}

/** Said by nobody: it says so, and when somebody will. */
function Away({ until }: { until: string }) {
  const t = useTranslations("messages.away");
  const given = useLocale();
  const day = dayOf(new Date(until), isLocale(given) ? given : "zh");
  return (
    <div className="grid grid-cols-1 gap-1">
      <p className="text-sm text-quiet">{t("mark")}</p>
      <p>{t("text", { day })}</p>
    </div>
  );
}
