import type { Locale } from "@/lib/platform/i18n";
import { chromeWords } from "./chrome-words";
import { Tabs } from "./tabs";

/** The phone's five tabs. Pages with a bar of their own (`data-own-bar`) hide it, see globals.css. */
export const SiteTabs = ({ locale }: { locale: Locale }) => (
  <Tabs locale={locale} words={chromeWords(locale).nav} />
);
