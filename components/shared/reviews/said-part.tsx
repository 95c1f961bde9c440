import { useTranslations } from "next-intl";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { pictureUrl } from "@/lib/media";
import type { Said } from "@/lib/reviews";

type Props = { said: Said; hear: string };

const ALT_LETTERS = 40;

/** Words, voice and pictures of one time; a picture is told by the words beside it. */
export function SaidPart({ said: { text, voice, photos }, hear }: Props) {
  const t = useTranslations("reviews");
  const alt = text ? t("photoOf", { text: text.slice(0, ALT_LETTERS) }) : t("photo");
  return (
    <>
      {text && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>}
      {voice && (
        <VoicePlayer
          src={voice.url}
          seconds={voice.seconds}
          labels={{ play: hear, stop: t("silence") }}
          className="justify-self-start"
        />
      )}
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {photos.map((key) => (
            <li key={key}>
              <a href={pictureUrl(key, 1080)} target="_blank" rel="noopener">
                <img
                  src={pictureUrl(key, 320)}
                  alt={alt}
                  loading="lazy"
                  width={96}
                  height={96}
                  className="size-24 rounded-md object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
