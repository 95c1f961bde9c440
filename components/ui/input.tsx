import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlLook } from "./field";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input {...props} className={cn(controlLook, className)} />;
}
