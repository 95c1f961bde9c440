import { useTranslations } from "next-intl";
import { Warning } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import type { FlagView } from "@/lib/subsidies";

/** What somebody should look at before a reward is paid, in words. */
export function FlagList({ flags, locale }: { flags: FlagView[]; locale: Locale }) {
  const t = useTranslations("subsidies.flag");
  return (
    <ul className="grid gap-1">
      {flags.map(({ kind, orders, amountFen }) => (
        <li key={kind} className="flex items-start gap-2 text-millet-ink">
          <Warning className="mt-1 size-5 shrink-0" />
          <span>{t(kind, { orders, amount: formatMoney(amountFen, locale) })}</span>
        </li>
      ))}
    </ul>
  );
}
