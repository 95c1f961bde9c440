"use client";

import { useEffect, useState } from "react";
import { fill } from "@/components/ui/fill";
import { Link } from "@/components/ui/link";
import type { OnAir } from "@/lib/live";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { locale: Locale; words: { label: string; watch: string }; shop?: string };

const AGAIN_MS = 30_000;

async function ask(shop?: string): Promise<OnAir[]> {
  const answer = await fetch("/live/now").catch(() => null);
  const all: OnAir[] = answer?.ok ? await answer.json() : [];
  return shop ? all.filter((one) => one.shop.slug === shop) : all;
}

/** Who is on the air, asked by the browser: the page itself is the same for everybody, and kept. */
export function LiveNow({ locale, words, shop }: Props) {
  const [sessions, setSessions] = useState<OnAir[]>([]);
  // Asked outside React, again while somebody looks.
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const found = await ask(shop);
      if (!isGone) setSessions(found);
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [shop]);
  if (sessions.length === 0) return null;
  return (
    <nav aria-label={words.label} className="page mt-4 grid grid-cols-1 gap-2">
      {sessions.slice(0, 3).map(({ id, title, shop: { zh, en } }) => (
        <Link
          key={id}
          href={localised(locale, paths.live(id))}
          className="flex min-h-14 items-center gap-3 rounded-lg bg-brick px-4 font-semibold text-on-brick"
        >
          <span aria-hidden className="size-2.5 shrink-0 animate-pulse rounded-full bg-on-brick" />
          {fill(words.watch, { shop: locale === "zh" ? zh : en, title })}
        </Link>
      ))}
    </nav>
  );
}
