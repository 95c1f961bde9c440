import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type Props = {
  /** Of a card on a phone, as a class ("*:w-72"). */
  width: string;
  columns: string;
  /** List items. */
  children: ReactNode;
};

/** Cards side by side: they slide under the thumb on a phone and stand in columns on a desktop. */
export function Shelf({ width, columns, children }: Props) {
  return (
    <ul
      className={cn(
        "no-scrollbar -mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-1",
        "md:mx-0 md:grid md:gap-4 md:overflow-visible md:px-0",
        "*:shrink-0 *:snap-start md:*:w-auto",
        width,
        columns,
      )}
    >
      {children}
    </ul>
  );
}
