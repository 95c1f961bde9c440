"use client";

import { useEffect, useState } from "react";
import type { Likes } from "@/lib/videos";

type All = Record<string, Likes>;

const none: Likes = { count: 0, isMine: false };

async function ask(ids: string[]): Promise<All | null> {
  const query = new URLSearchParams(ids.map((id) => ["id", id]));
  const answer = await fetch(`/api/videos/likes?${query}`).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

/** Likes of the videos around the one that plays: the page itself is the same for everybody. */
export function useLikes(ids: string[]) {
  const [likes, setLikes] = useState<All>({});
  const asked = ids.filter((id) => !(id in likes)).join(" ");
  useEffect(() => {
    if (!asked) return;
    let isGone = false;
    void ask(asked.split(" ")).then((found) => {
      if (found && !isGone) setLikes((before) => ({ ...found, ...before }));
    });
    return () => {
      isGone = true;
    };
  }, [asked]);
  return {
    of: (id: string) => likes[id] ?? none,
    set(id: string, isMine: boolean) {
      setLikes((before) => {
        const { count, isMine: was } = before[id] ?? none;
        return { ...before, [id]: { isMine, count: count + Number(isMine) - Number(was) } };
      });
    },
  };
}
