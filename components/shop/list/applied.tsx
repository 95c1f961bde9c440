"use client";

import { fill } from "@/components/ui/fill";
import { Close } from "@/components/ui/icons";
import type { Facets } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { fen, formatMoney, parseYuan } from "@/lib/platform/money";
import type { AskedProps } from "./props";
import type { Question } from "./question";

type Props = AskedProps & { facets: Facets | null };
type Wish = { name: string; without: Partial<Question> };

const nameIn = (list: { slug: string; name: string }[], slug: string) =>
  list.find((one) => one.slug === slug)?.name ?? "…";

const typed = (yuan: string, locale: Locale) => formatMoney(parseYuan(yuan) ?? fen(0), locale);

/** A span of prices as typed in yuan: "¥20–¥90", "¥90+". */
export const priceName = (min: string, max: string, locale: Locale) =>
  max ? `${typed(min, locale)}–${typed(max, locale)}` : `${typed(min, locale)}+`;

function wishesOf({ question, facets, words, locale }: Props): Wish[] {
  const { category, village, shop, kind, min, max, stock } = question;
  const shelves = facets?.categories.flatMap((shelf) => [shelf, ...shelf.children]) ?? [];
  const wishes: (Wish | false)[] = [
    category !== "" && { name: nameIn(shelves, category), without: { category: "" } },
    village !== "" && {
      name: nameIn(facets?.villages ?? [], village),
      without: { village: "" },
    },
    shop !== "" && { name: words.inShop, without: { shop: "" } },
    kind !== "" && { name: words.kindNames[kind], without: { kind: "" } },
    (min || max) !== "" && { name: priceName(min, max, locale), without: { min: "", max: "" } },
    stock !== "" && { name: words.inStock, without: { stock: "" } },
  ];
  return wishes.filter((wish) => wish !== false);
}

/** What is filtered by, each as a button that takes it away. */
export function Applied(props: Props) {
  const wishes = wishesOf(props);
  if (wishes.length === 0) return null;
  return (
    <ul className="mb-3 flex flex-wrap gap-2">
      {wishes.map(({ name, without }) => (
        <li key={Object.keys(without)[0]}>
          <button
            type="button"
            aria-label={fill(props.words.remove, { name })}
            onClick={() => props.onChange(without)}
            className="flex min-h-12 items-center gap-1 rounded-full bg-sunk px-4 text-sm"
          >
            {name}
            <Close className="size-[1em]" />
          </button>
        </li>
      ))}
    </ul>
  );
}
