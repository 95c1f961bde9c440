import { useTranslations } from "next-intl";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Phone } from "@/components/ui/icons";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { HelpView } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { HelpButtons } from "./help-buttons";

type Props = { queue: HelpView[]; locale: Locale };

/** Who waits for somebody of the station, the longest first. */
export function HelpQueue({ queue, locale }: Props) {
  const t = useTranslations("assistance.station");
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("queue")}</h2>
      {queue.length === 0 ? (
        <Notice tone="done" title={t("noQueue")}>
          {t("noQueueText")}
        </Notice>
      ) : (
        <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
          {queue.map((help) => (
            <li key={help.id}>
              <HelpCard help={help} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HelpCard({ help, locale }: { help: HelpView; locale: Locale }) {
  const t = useTranslations("assistance");
  const { shop, topic, voice, status, takenBy, isMine } = help;
  return (
    <Card className="grid gap-3">
      <div>
        <p className="text-lg font-semibold">{shop.owner}</p>
        <p className="text-sm text-quiet">
          {shop.name} · {moment(new Date(help.at), locale)}
        </p>
      </div>
      <p className="text-xl">{t(`help.topic.${topic}`)}</p>
      {voice && (
        <VoicePlayer
          src={voice.url}
          seconds={voice.seconds}
          labels={{ play: t("helped.read"), stop: t("silence") }}
          className="justify-self-start"
        />
      )}
      {status === "TAKEN" && (
        <p className="font-medium text-pine">
          {isMine ? t("station.mine") : t("station.taken", { name: takenBy ?? "" })}
        </p>
      )}
      {shop.phone && (
        <a
          href={`tel:${shop.phone.replace(/\s/g, "")}`}
          className="flex min-h-14 items-center gap-2 justify-self-start text-calaite underline underline-offset-4"
        >
          <Phone /> {t("station.call", { phone: shop.phone })}
        </a>
      )}
      {(status === "WAITING" || isMine) && <HelpButtons id={help.id} isTaken={isMine} />}
      {isMine && (
        <ButtonLink variant="quiet" block href={localised(locale, paths.stationShop(shop.id))}>
          {t("household.act", { name: shop.owner })}
        </ButtonLink>
      )}
    </Card>
  );
}
