import { SearchBox as Box } from "@/components/search/search-box";
import { searchWords } from "@/components/search/words";
import type { Locale } from "@/lib/platform/i18n";

/** The search of the header with its words. */
export function SearchBox({ locale }: { locale: Locale }) {
  const { input, placeholder, submit, suggestions, kinds, history, hot } = searchWords(locale);
  const words = { input, placeholder, submit, suggestions, kinds, history, hot };
  return <Box locale={locale} words={words} />;
}
