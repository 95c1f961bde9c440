import { useTranslations } from "next-intl";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { CountyMonth } from "@/lib/reporting";

/** The running month in one line, which opens its page. */
export function CountyLine({ county, locale }: { county: CountyMonth["county"]; locale: Locale }) {
  const t = useTranslations("figures.county");
  const { fen, orders, shops } = county.now;
  return (
    <Link
      href={localised(locale, paths.countyFigures())}
      className="flex min-h-14 items-center gap-3 rounded-lg border border-hairline bg-card px-4 py-3 hover:bg-sunk"
    >
      <span className="grow text-lg">
        {t("line", { money: formatMoney(fen, locale), orders, shops })}
      </span>
      <Chevron className="text-quiet" />
    </Link>
  );
}
