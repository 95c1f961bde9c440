import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlLook } from "./field";
import { Chevron } from "./icons";

/** The phone's own picker; options are `<option>` children. */
export function Select({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className={cn("relative block", className)}>
      <select {...props} className={cn(controlLook, "appearance-none pr-10")}>
        {children}
      </select>
      <Chevron className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2 rotate-90 text-quiet" />
    </span>
  );
}
