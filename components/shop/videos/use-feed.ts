"use client";

import { useState } from "react";
import type { Locale } from "@/lib/platform/i18n";
import type { Feed } from "@/lib/videos";

async function ask(after: string, locale: Locale): Promise<Feed | null> {
  const query = new URLSearchParams({ after, locale });
  const answer = await fetch(`/api/videos?${query}`).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

/** The feed as far as it has come, and more of it when somebody gets there. */
export function useFeed(first: Feed, locale: Locale) {
  const [{ videos, next }, setFeed] = useState(first);
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");

  async function more() {
    if (!next || state === "asking") return;
    setState("asking");
    const feed = await ask(next, locale);
    setState(feed ? "idle" : "failed");
    if (!feed) return;
    const known = new Set(videos.map(({ id }) => id));
    const news = feed.videos.filter(({ id }) => !known.has(id));
    setFeed({ videos: [...videos, ...news], next: feed.next });
  }
  return { videos, isAll: next === null, state, more };
}
