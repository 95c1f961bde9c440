"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { moment } from "@/components/ui/moment";
import type { RoomView } from "@/lib/live";
import { isLocale } from "@/lib/platform/i18n";
import type { useFilm } from "./use-film";

type Props = { room: RoomView; film: ReturnType<typeof useFilm> };

const card = "rounded-lg bg-shade px-5 py-3 text-center text-lg text-on-shade";

/** What stands in the middle of the picture while there is none, or no sound. */
export function Stage({ room, film }: Props) {
  const t = useTranslations("live.room");
  const locale = useLocale();
  const { status, hasPicture, at } = room;
  if (status === "SCHEDULED") {
    const time = at && isLocale(locale) ? moment(new Date(at), locale) : null;
    return <p className={card}>{time ? t("notYetAt", { time }) : t("notYet")}</p>;
  }
  if (!hasPicture) return <p className={card}>{t(status === "LIVE" ? "waiting" : "overText")}</p>;
  if (film.isBroken) return <p className={card}>{t("broken")}</p>;
  if (!film.isPlaying)
    return (
      <Button size="lg" onClick={film.play}>
        {t("play")}
      </Button>
    );
  if (film.isMuted)
    return (
      <Button size="lg" variant="quiet" onClick={film.hear}>
        {t("soundOn")}
      </Button>
    );
  return film.isWaiting && status === "LIVE" ? (
    <p role="status" className={card}>
      {t("stalled")}
    </p>
  ) : null;
}
