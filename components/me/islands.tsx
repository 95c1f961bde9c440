"use client";

import { CountBadge } from "@/components/ui/badge";
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
