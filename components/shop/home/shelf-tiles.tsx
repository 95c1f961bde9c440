"use client";

import { Glyph } from "@/components/shared/brand/glyph";
import type { ShelfSign } from "@/components/shop/catalog/shelves";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { label: string; shelves: ShelfSign[]; locale: Locale };

/** The eight shelves, each with its own drawing. */
export function ShelfTiles({ label, shelves, locale }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(max(3.8rem,20%),1fr))] gap-x-2 gap-y-4 md:grid-cols-8">
        {shelves.map(({ slug, name, glyph }) => (
          <li key={slug}>
            <Link
              href={localised(locale, paths.category(slug))}
              className="group grid grid-cols-1 justify-items-center gap-1.5 text-center text-xs hyphens-auto wrap-anywhere md:text-sm"
            >
              <span className="grid size-15 place-items-center rounded-full bg-millet-tint text-3xl text-millet-ink transition group-hover:bg-millet group-hover:text-on-millet">
                <Glyph name={glyph} />
              </span>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
