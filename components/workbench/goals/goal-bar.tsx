import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Pace } from "@/lib/goals";
import { formatMoney } from "@/lib/platform/money";

/** How far the month is, as a sentence and a bar. */
export function GoalBar({ pace }: { pace: Pace }) {
  const [t, locale, format] = [useTranslations("figures.goal"), useLocale(), useFormatter()];
  const { goalFen, soldFen, share, restFen, daysLeft, perDayFen } = pace;
  const words = {
    sold: formatMoney(soldFen, locale),
    goal: formatMoney(goalFen, locale),
    percent: format.number(share, { style: "percent", maximumFractionDigits: 0 }),
  };
  return (
    <div className="grid gap-2">
      <p className="text-lg">{t("said", words)}</p>
      <svg
        role="img"
        aria-label={t("bar", words)}
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="h-4 w-full overflow-hidden rounded-full"
      >
        <rect width="100" height="4" className="fill-edge" />
        <rect width={share * 100} height="4" className="fill-pine" />
      </svg>
      <p className="text-quiet">
        {restFen === 0
          ? t("reached")
          : t("rest", {
              rest: formatMoney(restFen, locale),
              perDay: formatMoney(perDayFen, locale),
              days: daysLeft,
            })}
      </p>
    </div>
  );
}
