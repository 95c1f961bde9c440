import { useTranslations } from "next-intl";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { monthName } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { StoreView } from "@/lib/stores";

/** One of the shop's stores elsewhere, and the way to bring its file. */
export function StoreLink({ store, locale }: { store: StoreView; locale: Locale }) {
  const t = useTranslations("stores");
  const { id, platform, name, newest, isOpen } = store;
  return (
    <Link
      href={localised(locale, paths.sellStore(id))}
      className="flex min-h-20 items-center gap-3 rounded-lg border border-hairline bg-card px-4 py-3 hover:bg-sunk"
    >
      <span className="grid grow">
        <span className="text-lg font-medium">{`${t(`platform.${platform}`)} · ${name}`}</span>
        <span className="text-quiet">
          {newest
            ? t("county.newestSaid", {
                month: monthName(newest.month, locale),
                money: formatMoney(newest.fen, locale),
              })
            : t(isOpen ? "sell.open" : "county.closed")}
        </span>
      </span>
      <Chevron className="text-quiet" />
    </Link>
  );
}
