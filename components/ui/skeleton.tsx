import { cn } from "./cn";

/** A grey shape in the size of what comes; give it height and width. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn("skeleton block", className)} />;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The feed while it loads: cards in two to five columns. */
export function ProductGridSkeleton({ count = 6 }: { count?: number }) {
  return (
    <div
      aria-hidden
      className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5"
    >
      {numbers(count).map((number) => (
        <div key={number} className="overflow-hidden rounded-lg border border-hairline bg-card">
          <Skeleton className="aspect-square rounded-none" />
          <div className="grid gap-2 p-3">
            <Skeleton className="h-5" />
            <Skeleton className="h-5 w-2/3" />
            <Skeleton className="mt-1 h-6 w-1/3" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** Cards in a column: orders, notices, addresses. */
export function ListSkeleton({ count = 3 }: { count?: number }) {
  return (
    <div aria-hidden className="grid gap-3">
      {numbers(count).map((number) => (
        <div key={number} className="flex gap-4 rounded-lg border border-hairline bg-card p-4">
          <Skeleton className="size-20 shrink-0" />
          <div className="grid grow content-center gap-2.5">
            <Skeleton className="h-5 w-3/4" />
            <Skeleton className="h-4 w-1/2" />
            <Skeleton className="h-4 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** A form or a detail page: a heading and a few lines. */
export function DetailSkeleton() {
  return (
    <div aria-hidden className="grid gap-4">
      <Skeleton className="h-8 w-1/2" />
      <Skeleton className="h-32 rounded-lg" />
      <Skeleton className="h-48 rounded-lg" />
    </div>
  );
}
