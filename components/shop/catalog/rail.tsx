"use client";

import { Glyph } from "@/components/shared/brand/glyph";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShelfSign } from "./shelves";

type Props = { label: string; shelves: ShelfSign[]; current: string; locale: Locale };

/** The shelves at the left edge; the one that is open is white and marked. */
export function Rail({ label, shelves, current, locale }: Props) {
  return (
    <nav
      aria-label={label}
      className="no-scrollbar sticky top-15 max-h-[calc(100dvh-128px)] self-start overflow-y-auto lg:top-24"
    >
      <ul>
        {shelves.map(({ slug, name, glyph }) => (
          <li key={slug}>
            <Link
              href={localised(locale, paths.category(slug))}
              aria-current={slug === current ? "page" : undefined}
              className={cn(
                "flex min-h-17 flex-col items-center justify-center gap-1 border-l-3 px-0.5 py-2 text-center text-xs hyphens-auto lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-r-md lg:px-4 lg:text-left lg:text-base",
                slug === current
                  ? "border-pine bg-card font-semibold text-pine"
                  : "border-transparent text-quiet hover:text-ink",
              )}
            >
              <Glyph name={glyph} className="size-7" />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
