import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** Cards side by side: they slide under the thumb on a phone and stand in columns on a desktop. */
export function Shelf({ columns, children }: { columns: string; children: ReactNode }) {
  return (
    <ul
      className={cn(
        "no-scrollbar -mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-1",
        "md:mx-0 md:grid md:gap-4 md:overflow-visible md:px-0",
        columns,
      )}
    >
      {children}
    </ul>
  );
}

/** `width` holds on a phone only, as a class ("w-72"). */
export function ShelfItem({ width, children }: { width: string; children: ReactNode }) {
  return <li className={cn("shrink-0 snap-start md:w-auto", width)}>{children}</li>;
}
