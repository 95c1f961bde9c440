"use client";

import { searchWords } from "@/components/shared/search/words";
import type { Facets } from "@/lib/catalog";
import { Choice } from "./choice";
import { Prices } from "./prices";
import type { AskedProps } from "./props";

type Props = AskedProps & { facets: Facets };

const asOption = ({ slug, name, count }: { slug: string; name: string; count: number }) => ({
  value: slug,
  name,
  count,
});

/** The shelves, and behind the one that is chosen its drawers. */
const shelvesOf = (shelves: Facets["categories"], chosen: string) =>
  shelves.flatMap((shelf) => {
    const isOpen = [shelf, ...shelf.children].some(({ slug }) => slug === chosen);
    return [shelf, ...(isOpen ? shelf.children : [])].map(asOption);
  });

/** Every filter that this list has something for. */
export function Filters({ locale, within, question, facets, onChange }: Props) {
  const words = searchWords(locale);
  const { category, village, kind, min, max, stock } = question;
  const kinds = facets.kinds.map((one) => ({
    value: one.kind,
    name: words.kindNames[one.kind],
    count: one.count,
  }));
  return (
    <div className="grid gap-6">
      <label className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          checked={stock === "yes"}
          onChange={({ target }) => onChange({ stock: target.checked ? "yes" : "" })}
          className="size-[1.35em] shrink-0 accent-pine"
        />
        <span>
          {words.inStock} <span className="text-sm text-quiet">{facets.inStock}</span>
        </span>
      </label>
      <Prices
        words={words}
        locale={locale}
        bands={facets.prices}
        value={{ min, max }}
        onChange={onChange}
      />
      <Choice
        legend={words.kind}
        any={words.any}
        options={kinds}
        value={kind}
        onChange={(value) =>
          onChange({ kind: kinds.find((one) => one.value === value)?.value ?? "" })
        }
      />
      {within?.kind !== "category" && (
        <Choice
          legend={words.category}
          any={words.any}
          options={shelvesOf(facets.categories, category)}
          value={category}
          onChange={(slug) => onChange({ category: slug })}
        />
      )}
      {(within === undefined || within.kind === "category") && (
        <Choice
          legend={words.village}
          any={words.any}
          options={facets.villages.map(asOption)}
          value={village}
          onChange={(slug) => onChange({ village: slug })}
        />
      )}
    </div>
  );
}
