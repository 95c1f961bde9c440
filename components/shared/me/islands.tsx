"use client";

import { CountBadge } from "@/components/ui/badge";
import { fill } from "@/components/ui/fill";
import { useMe } from "./store";

/** The number of pieces in the basket, on the corner of its icon. */
export function CartBadge({ className }: { className?: string }) {
  return <CountBadge count={useMe()?.cartCount ?? 0} className={className} />;
}

/** The number of unread notices. */
export function UnreadBadge({ className }: { className?: string }) {
  return <CountBadge count={useMe()?.unread ?? 0} className={className} />;
}

/** The name of who is signed in, or the given word for a guest. */
export function Greeting({ guest }: { guest: string }) {
  return <span className="max-w-[8em] truncate">{useMe()?.name || guest}</span>;
}

type ActingProps = { href: string; words: { acting: string; toWork: string } };

/** For whom an assistant works, also where nothing is done for them, and the way back to it. */
export function ActingStrip({ href, words }: ActingProps) {
  const name = useMe()?.actingFor;
  if (!name) return null;
  return (
    <a href={href} className="flex min-h-12 items-center bg-millet text-on-millet">
      <span className="page flex flex-wrap items-center justify-between gap-x-4">
        <strong className="font-semibold">{fill(words.acting, { name })}</strong>
        <span className="underline">{words.toWork}</span>
      </span>
    </a>
  );
}
