import { chromeWords } from "@/components/shared/layout/chrome-words";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { Footer } from "./footer";

/** What we are, what we promise, where to turn to. */
export const SiteFooter = ({ locale }: { locale: Locale }) => (
  <Footer locale={locale} words={chromeWords(locale)} isDemo={env.isDemo} />
);
