"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { useFollowing, useMe } from "@/components/shared/me/store";
import { keepWish, takeWish } from "@/components/shared/sign-in/wish";
import { Button } from "@/components/ui/button";
import { Check, Plus } from "@/components/ui/icons";
import type { FollowWords } from "./words";

type Props = {
  /** The shop's slug. */
  shop: string;
  /** Leads a guest to sign in and back here. */
  signInHref: string;
  words: FollowWords;
  className?: string;
};

const wordOf = (code: string, words: FollowWords) =>
  code === "OFFLINE" ? words.offline : code === "TOO_MANY_FOLLOWS" ? words.full : words.failed;

/** Follows a shop, or no more; a guest signs in first and comes back following. */
export function FollowButton({ shop, signInHref, words, className }: Props) {
  const isHere = useMe()?.signedIn;
  const following = useFollowing(shop);
  const follow = useCall("follows.follow");
  const unfollow = useCall("follows.unfollow");
  const [chosen, choose] = useState<boolean | null>(null);
  const isOn = chosen ?? following ?? false;
  const failure = follow.failure ?? unfollow.failure;

  function signIn() {
    keepWish("follow", shop);
    window.location.assign(signInHref);
  }
  async function press(on: boolean) {
    if (isHere === false) return signIn();
    const answer = await (on ? follow : unfollow).run({ shop });
    if (answer.ok) choose(on);
    else if (answer.code === "SIGN_IN_FIRST") signIn();
  }
  const followIfWanted = useEffectEvent(() => {
    if (takeWish("follow", shop)) void press(true);
  });
  useEffect(() => {
    if (isHere) followIfWanted();
  }, [isHere]);

  return (
    <span className={className}>
      <Button
        variant="quiet"
        className="px-4"
        aria-pressed={isOn}
        pending={follow.pending || unfollow.pending}
        onClick={() => void press(!isOn)}
      >
        {isOn ? <Check /> : <Plus />}
        {isOn ? words.following : words.follow}
      </Button>
      {failure && (
        <span role="alert" className="block text-sm text-brick">
          {wordOf(failure.code, words)}
        </span>
      )}
    </span>
  );
}
