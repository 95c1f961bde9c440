import type { ReactNode } from "react";
import { cn } from "./cn";
import { Check, Info, Warning } from "./icons";

export type NoticeTone = "info" | "warn" | "error" | "done";

const looks = {
  info: { className: "bg-calaite-tint text-calaite", Icon: Info },
  warn: { className: "bg-millet-tint text-millet-ink", Icon: Warning },
  error: { className: "bg-brick-tint text-brick", Icon: Warning },
  done: { className: "bg-pine-tint text-pine", Icon: Check },
};

type Props = {
  tone?: NoticeTone;
  title?: ReactNode;
  /** A button or link that helps. */
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** A message that belongs to its place on the page. Errors are read out when they appear. */
export function Notice({ tone = "info", title, action, className, children }: Props) {
  const { className: look, Icon } = looks[tone];
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className={cn("flex gap-3 rounded-lg px-4 py-3", look, className)}
    >
      <Icon className="mt-px" />
      <div className="grow text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
