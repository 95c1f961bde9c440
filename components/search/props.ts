import type { ReactNode } from "react";
import type { CardWords } from "@/components/catalog/words";
import type { Locale } from "@/lib/platform/i18n";
import type { SearchWords } from "./words";

export type Named = { slug: string; name: string };

export type SearchPageProps = {
  locale: Locale;
  words: SearchWords;
  cardWords: CardWords;
  categories: Named[];
  villages: Named[];
  hot: string[];
  /** The shelves to browse while nothing is asked. */
  children: ReactNode;
};
