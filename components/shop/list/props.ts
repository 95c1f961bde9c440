import type { CardWords } from "@/components/shared/catalog/words";
import type { ListWords } from "@/components/shared/search/words";
import type { SearchAnswer, Within } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import type { Question } from "./question";

/** A list of goods, wherever it stands. */
export type ListProps = {
  locale: Locale;
  words: ListWords;
  cardWords: CardWords;
  /** The page it stands on, which its filters don't leave. */
  within?: Within;
  /** What the page shows before anything is asked. */
  first?: SearchAnswer;
  /** Beside the category's rail there is less room. */
  besideRail?: boolean;
};

export type AskedProps = ListProps & {
  question: Question;
  onChange: (changes: Partial<Question>) => void;
};
