"use client";

import { useEffect, useEffectEvent } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { useMe } from "@/components/shared/me/store";
import { keepWish, takeWish } from "@/components/shared/sign-in/wish";
import { cn } from "@/components/ui/cn";
import { Heart } from "@/components/ui/icons";
import { toast } from "@/components/ui/toast";
import type { Likes } from "@/lib/videos";
import { onFilm } from "./on-film";
import type { VideoWords } from "./words";

type Props = {
  id: string;
  likes: Likes;
  onLike: (isMine: boolean) => void;
  /** Leads a guest to sign in and back to this video. */
  signInHref: string;
  words: VideoWords;
};

/** Likes a video, or no more; a guest signs in first and comes back liking it. */
export function LikeButton({ id, likes, onLike, signInHref, words }: Props) {
  const isHere = useMe()?.signedIn;
  const { run, pending } = useCall("videos.like");

  function signIn() {
    keepWish("like", id);
    window.location.assign(signInHref);
  }
  async function press(isOn: boolean) {
    if (isHere === false) return signIn();
    if (pending) return;
    onLike(isOn);
    const answer = await run({ id, isOn });
    if (answer.ok) return;
    onLike(!isOn);
    if (answer.code === "SIGN_IN_FIRST") return signIn();
    toast(answer.code === "OFFLINE" ? words.offline : words.likeFailed);
  }
  const likeIfWanted = useEffectEvent(() => {
    if (takeWish("like", id)) void press(true);
  });
  useEffect(() => {
    if (isHere) likeIfWanted();
  }, [isHere]);

  return (
    <button
      type="button"
      aria-pressed={likes.isMine}
      aria-label={words.like}
      onClick={() => void press(!likes.isMine)}
      className={onFilm}
    >
      <Heart className={cn(likes.isMine && "fill-current text-millet")} />
      <span aria-hidden={likes.count === 0} className="text-sm leading-none">
        {likes.count || ""}
      </span>
    </button>
  );
}
