import type { ComponentProps } from "react";
import { cn } from "./cn";

type Props = ComponentProps<"div"> & { flush?: boolean };

/** White ground with a hairline; `flush` leaves the padding to the content. */
export function Card({ flush, className, ...props }: Props) {
  return (
    <div
      {...props}
      className={cn(
        "rounded-lg border border-hairline bg-card shadow-rest",
        flush ? "overflow-hidden" : "p-4",
        className,
      )}
    />
  );
}
