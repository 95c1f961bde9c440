import { cn } from "@/components/ui/cn";

type Mood = "done" | "waiting" | "over" | "asking";

const moods: Record<Mood, { ring: string; line: string; mark: string }> = {
  done: { ring: "fill-pine-tint", line: "stroke-pine", mark: "m33 49 11 11 22-24" },
  waiting: { ring: "fill-calaite-tint", line: "stroke-calaite", mark: "M48 30v20l13 8" },
  over: { ring: "fill-sunk", line: "stroke-quiet", mark: "M34 48h28" },
  asking: { ring: "fill-millet-tint", line: "stroke-millet-ink", mark: "M48 29v24M48 64v1" },
};

/** A seal over two ridges: what became of a payment, at a glance. */
export function StateSeal({ mood, className }: { mood: Mood; className?: string }) {
  const { ring, line, mark } = moods[mood];
  return (
    <svg aria-hidden viewBox="0 0 96 96" fill="none" className={cn("size-24", className)}>
      <circle cx="48" cy="48" r="40" className={ring} />
      <path
        d="M14 69c10-3 15-15 23-15 7 0 9 6 15 6 7 0 11-12 17-12 6 0 9 12 14 18A40 40 0 0 1 14 69Z"
        className="fill-card opacity-60"
      />
      <path
        d={mark}
        strokeWidth="6"
        strokeLinecap="round"
        strokeLinejoin="round"
        className={line}
      />
    </svg>
  );
}
