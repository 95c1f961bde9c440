import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, formatMoney } from "@/lib/platform/money";
import type { ProgrammeTerms } from "@/lib/subsidies";

type Props = { terms: ProgrammeTerms; locale: Locale };

/** What a programme promises, line by line. */
export function TermsList({ terms, locale }: Props) {
  const t = useTranslations("subsidies.terms");
  const money = (amount: Fen) => formatMoney(amount, locale);
  const { rule, tiers, basisPoints, capFen, firstSaleFen, period, startsOn, endsOn } = terms;
  const lines = [
    ...tiers.map(({ fromFen, rewardFen }) =>
      t("tier", { from: money(fromFen), reward: money(rewardFen) }),
    ),
    ...(rule === "SHARE"
      ? [t("share", { percent: `${basisPoints / 100}%`, cap: money(capFen) })]
      : []),
    ...(firstSaleFen > 0 ? [t("first", { amount: money(firstSaleFen) })] : []),
    t(period),
    t(terms.countsDeclared ? "declared" : "verified"),
    t("days", { from: dayText(startsOn, locale), to: dayText(endsOn, locale) }),
  ];
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
