"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FollowButton } from "@/components/shared/follows/follow-button";
import type { FollowWords } from "@/components/shared/follows/words";
import { CommentList } from "@/components/shared/live/comment-list";
import { SayForm } from "@/components/shared/live/say-form";
import { useRoom } from "@/components/shared/live/use-room";
import { Button, ButtonLink } from "@/components/ui/button";
import { Basket } from "@/components/ui/icons";
import { type Comment, pinAt, playlistOf, type RoomView } from "@/lib/live";
import { Bag, type Looked } from "./bag";
import { GoodsRow } from "./goods-row";
import { KeepOrder } from "./keep-order";
import { RoomTop } from "./room-top";
import { Stage } from "./stage";
import { useFilm } from "./use-film";

type Props = {
  room: RoomView;
  since: number;
  /** Counts this page among the viewers, and says nothing of who it is. */
  viewer: string;
  shopHref: string;
  signInHref: string;
  isGuest: boolean;
  followWords: FollowWords;
};

/** In a replay, what had been said by then. */
const saidBy = (comments: Comment[], at: Date | null) =>
  at ? comments.filter((comment) => Date.parse(comment.at) <= at.getTime()) : comments;

/** A shop on the air, or again: the picture, what is said over it, and what can be bought. */
export function LiveRoom({ room, since, viewer, shopHref, signInHref, ...props }: Props) {
  const t = useTranslations("live");
  const { comments, pins, viewers, forget } = useRoom(room, since);
  const { id, status, hasPicture, goods, chapters, keeper } = room;
  const isOver = status === "ENDED";
  // The end of what was on the air is another film: all of it.
  const src = hasPicture ? `${playlistOf(id)}?v=${viewer}${isOver ? "&all" : ""}` : null;
  const film = useFilm(src);
  const [looked, look] = useState<Looked>(null);
  const pinned = goods.find((item) => item.id === pinAt(pins, film.shownAt));

  function watch(seconds: number) {
    look(null);
    film.moveTo(seconds);
  }
  return (
    <div className="relative mx-auto flex h-dvh max-w-xl flex-col overflow-hidden bg-film">
      <video
        ref={film.ref}
        muted={film.isMuted}
        playsInline
        aria-label={room.title}
        className="absolute inset-0 size-full object-cover"
      >
        <track kind="captions" />
      </video>
      <div className="relative flex min-h-0 grow flex-col">
        <RoomTop room={room} viewers={viewers} shopHref={shopHref}>
          <FollowButton shop={room.shop.slug} signInHref={signInHref} words={props.followWords} />
        </RoomTop>
        <div className="grid grow place-items-center px-4">
          <Stage room={room} film={film} />
        </div>
        <div className="grid max-h-[55%] grid-cols-1 gap-2 bg-linear-to-t from-shade to-transparent p-3 pb-[calc(12px+var(--safe-bottom))] text-on-shade">
          <CommentList
            comments={isOver ? saidBy(comments, film.shownAt) : comments}
            className="max-h-32 rounded-lg bg-shade px-3 py-2 empty:hidden"
            tools={
              keeper
                ? (comment) => <KeepOrder comment={comment} by={keeper} onHidden={forget} />
                : undefined
            }
          />
          {pinned && (
            <section aria-label={t("room.pinned")}>
              <GoodsRow goods={pinned} onLook={() => look(pinned)} />
            </section>
          )}
          {room.isSample && isOver && <p className="text-sm">{t("sample")}</p>}
          {isOver && film.duration > 0 && (
            <input
              type="range"
              aria-label={t("room.position")}
              min={0}
              max={Math.floor(film.duration)}
              value={Math.floor(film.seconds)}
              onChange={({ target }) => film.moveTo(Number(target.value))}
              className="min-h-12 w-full accent-millet"
            />
          )}
          <div className="flex items-end gap-2">
            <Button variant="quiet" onClick={() => look("all")} className="shrink-0 px-4">
              <Basket />
              <span className="sr-only">{t("room.bag", { count: goods.length })}</span>
              <span aria-hidden>{goods.length}</span>
            </Button>
            {status === "LIVE" && !props.isGuest && <SayForm id={id} />}
            {status === "LIVE" && props.isGuest && (
              <ButtonLink variant="quiet" href={signInHref}>
                {t("comments.signIn")}
              </ButtonLink>
            )}
          </div>
        </div>
      </div>
      <Bag goods={goods} chapters={chapters} looked={looked} onLook={look} onWatch={watch} />
    </div>
  );
}
