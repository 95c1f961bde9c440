import { useTranslations } from "next-intl";
import { Glyph } from "@/components/shared/brand/glyph";
import type { CategoryRow } from "@/lib/catalog";
import { type Locale, pick } from "@/lib/platform/i18n";
import { CategoryEditor, type Root } from "./category-editor";
import { MoveCategory } from "./move-category";

type Props = { tree: CategoryRow[]; locale: Locale };

/** The shelves as shoppers see them: two levels, in this order. */
export function CategoryTree({ tree, locale }: Props) {
  const roots = tree.map((root) => ({ id: root.id, name: pick(root, "name", locale) }));
  return (
    <ul className="grid gap-3">
      {tree.map((root, at) => (
        <li key={root.id} className="rounded-lg border border-hairline bg-card p-2">
          <Shelf shelf={root} at={at} among={tree.length} roots={roots} locale={locale} />
          {root.children.length > 0 && (
            <ul className="ml-3 border-l border-hairline pl-2 md:ml-8">
              {root.children.map((child, place) => (
                <li key={child.id}>
                  <Shelf
                    shelf={child}
                    at={place}
                    among={root.children.length}
                    roots={roots}
                    locale={locale}
                  />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

type ShelfProps = {
  shelf: CategoryRow;
  at: number;
  among: number;
  roots: Root[];
  locale: Locale;
};

function Shelf({ shelf, at, among, roots, locale }: ShelfProps) {
  const t = useTranslations("county.categories");
  const name = pick(shelf, "name", locale);
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <Glyph name={shelf.glyph} className="size-9 shrink-0" />
      <CategoryEditor category={shelf} roots={roots} label={name} />
      <span className="grow text-sm text-quiet tabular-nums">
        {t("goods", { count: shelf.goods })}
      </span>
      <span className="flex">
        <MoveCategory id={shelf.id} up isOff={at === 0} label={t("up", { name })} />
        <MoveCategory
          id={shelf.id}
          up={false}
          isOff={at === among - 1}
          label={t("down", { name })}
        />
      </span>
    </div>
  );
}
