import { searchWords } from "@/components/shared/search/words";
import type { Locale } from "@/lib/platform/i18n";
import { chromeWords } from "./chrome-words";
import { Header } from "./header";

/** The top of every page a shopper sees: small on a phone, a whole menu on a desktop. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const { input, placeholder, submit, suggestions, kinds, history, hot } = searchWords(locale);
  const search = { input, placeholder, submit, suggestions, kinds, history, hot };
  return <Header locale={locale} words={chromeWords(locale)} search={search} />;
}
