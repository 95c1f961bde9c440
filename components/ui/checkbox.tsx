import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type Props = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hideLabel?: boolean };

/** The whole line is the target. */
export function Checkbox({ label, hideLabel, className, ...props }: Props) {
  return (
    <label className={cn("flex min-h-(--control) items-center gap-3", className)}>
      <input {...props} type="checkbox" className="size-[1.35em] shrink-0 accent-pine" />
      <span className={hideLabel ? "sr-only" : undefined}>{label}</span>
    </label>
  );
}
