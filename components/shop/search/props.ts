import type { ReactNode } from "react";
import type { CardWords } from "@/components/shared/catalog/words";
import type { SearchWords } from "@/components/shared/search/words";
import type { Locale } from "@/lib/platform/i18n";

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
