import type { ReactNode } from "react";
import { cn } from "./cn";

export type TimelineStep = { id: string; title: ReactNode; time?: ReactNode; note?: ReactNode };

/** What happened, newest on top and large. */
export function Timeline({ steps, className }: { steps: TimelineStep[]; className?: string }) {
  return (
    <ol className={cn("grid", className)}>
      {steps.map(({ id, title, time, note }, index) => (
        <li key={id} className="group relative pb-5 pl-7 last:pb-0">
          <span
            aria-hidden
            className="absolute top-4 bottom-[-8px] left-[7px] w-px bg-hairline group-last:hidden"
          />
          <span
            aria-hidden
            className={cn(
              "absolute top-1.5 left-0 size-[15px] rounded-full border-3",
              index === 0 ? "border-pine-tint bg-pine" : "border-card bg-edge",
            )}
          />
          <p className={index === 0 ? "text-lg font-semibold" : "text-quiet"}>{title}</p>
          {note && <div className="text-sm">{note}</div>}
          {time && <p className="text-sm text-quiet tabular-nums">{time}</p>}
        </li>
      ))}
    </ol>
  );
}
