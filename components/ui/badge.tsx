import type { ReactNode } from "react";
import { cn } from "./cn";

export type Tone = "plain" | "brick" | "pine" | "millet" | "calaite";

const tones: Record<Tone, string> = {
  plain: "bg-sunk text-quiet",
  brick: "bg-brick-tint text-brick",
  pine: "bg-pine-tint text-pine",
  millet: "bg-millet-tint text-millet-ink",
  calaite: "bg-calaite-tint text-calaite",
};

type Props = { tone?: Tone; className?: string; children: ReactNode };

export function Badge({ tone = "plain", className, children }: Props) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-medium",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

/** A small number on a corner; nothing at 0. Its parent says in words what is counted. */
export function CountBadge({ count, className }: { count: number; className?: string }) {
  if (count <= 0) return null;
  return (
    <span
      className={cn(
        "min-w-[1.5em] rounded-full bg-millet px-1 text-center text-xs font-semibold text-on-millet tabular-nums",
        className,
      )}
    >
      {count > 99 ? "99+" : count}
    </span>
  );
}
