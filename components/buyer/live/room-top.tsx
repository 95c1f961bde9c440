"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { shareLink } from "@/components/shared/share/share-link";
import { Badge } from "@/components/ui/badge";
import { Close, Share } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { RoomView } from "@/lib/live";

type Props = { room: RoomView; viewers: number; shopHref: string; children: ReactNode };

const onFilm = "grid size-12 shrink-0 place-items-center rounded-full bg-shade text-on-shade";

/** Whose session it is, how it stands, and the way out. */
export function RoomTop({ room, viewers, shopHref, children }: Props) {
  const t = useTranslations("live");
  const { status, title, shop } = room;
  return (
    <header className="flex items-start gap-2 p-3">
      <div className="min-w-0 grow rounded-lg bg-shade px-3 py-2 text-on-shade">
        <h1 className="font-semibold wrap-anywhere">{title}</h1>
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Link href={shopHref} className="flex min-h-8 items-center underline">
            {shop.name}
          </Link>
          <Badge tone={status === "LIVE" ? "brick" : "plain"}>{t(`badge.${status}`)}</Badge>
          {status === "LIVE" && <span>{t("room.viewers", { count: viewers })}</span>}
        </p>
        {children}
      </div>
      <button
        type="button"
        aria-label={t("room.share")}
        onClick={() => void shareLink({ title, url: location.href }, t("room.shared"))}
        className={onFilm}
      >
        <Share />
      </button>
      <Link href={shopHref} aria-label={t("room.leave")} className={onFilm}>
        <Close />
      </Link>
    </header>
  );
}
