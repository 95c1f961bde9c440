import { useLocale, useTranslations } from "next-intl";
import { moment } from "@/components/ui/moment";
import type { Deadline } from "@/lib/orders";
import type { Locale } from "@/lib/platform/i18n";

/** What happens until when, in words and by the clock; a promise that was broken says so. */
export function DeadlineText({ deadline }: { deadline: Deadline }) {
  const t = useTranslations("orders.deadline");
  const locale: Locale = useLocale() === "en" ? "en" : "zh";
  const isOver = deadline.kind === "SHIP" && deadline.at < new Date();
  const key = isOver ? "SHIP_LATE" : deadline.kind;
  return <>{t(key, { when: moment(deadline.at, locale) })}</>;
}
