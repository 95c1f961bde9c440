import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlLook } from "./field";

export function Textarea({ className, rows = 3, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...props}
      rows={rows}
      className={cn(controlLook, "min-h-24 field-sizing-content", className)}
    />
  );
}
