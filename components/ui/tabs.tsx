import { CountBadge } from "./badge";
import { cn } from "./cn";
import { Link } from "./link";

export type Tab = { href: string; label: string; current: boolean; count?: number };

/** Tabs that are addresses; they scroll sideways when they don't fit. */
export function Tabs({
  label,
  tabs,
  className,
}: {
  label: string;
  tabs: Tab[];
  className?: string;
}) {
  return (
    <nav aria-label={label} className={cn("no-scrollbar overflow-x-auto", className)}>
      <ul className="flex min-w-max border-b border-hairline">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              scroll={false}
              aria-current={tab.current ? "page" : undefined}
              className={cn(
                "flex min-h-12 items-center gap-1.5 border-b-3 px-4 -outline-offset-3",
                tab.current
                  ? "border-pine font-semibold text-ink"
                  : "border-transparent text-quiet hover:text-ink",
              )}
            >
              {tab.label}
              <CountBadge count={tab.count ?? 0} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
