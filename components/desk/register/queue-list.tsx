import type { ReactNode } from "react";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

type Props<Row> = {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  hrefOf: (row: Row) => string;
  /** A picture before the words. */
  faceOf?: (row: Row) => ReactNode;
  empty: { title: string; text: string };
  /** The columns of a wide screen: "md:grid-cols-[2fr_1fr]". */
  className: string;
  children: (row: Row) => ReactNode;
};

/** What waits for an officer, each line a link to where it is decided. */
export function QueueList<Row>(props: Props<Row>) {
  const { rows, keyOf, hrefOf, faceOf, empty, className, children } = props;
  if (rows.length === 0) {
    return (
      <EmptyState picture={<NoOrdersScene />} title={empty.title}>
        {empty.text}
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-lg border border-hairline bg-card">
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <Link
            href={hrefOf(row)}
            className="flex items-center gap-4 p-3 -outline-offset-3 hover:bg-sunk/50"
          >
            {faceOf?.(row)}
            <span className={cn("grid min-w-0 grow gap-1 md:items-center md:gap-4", className)}>
              {children(row)}
            </span>
            <Chevron className="shrink-0 text-quiet" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
