import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import type { EntitlementRow } from "@/lib/subsidies";

/** What was verified, what only declared, and what came of it; never added up silently. */
export function EntitlementSums({ row, locale }: { row: EntitlementRow; locale: Locale }) {
  const t = useTranslations("subsidies.row");
  const sums = [
    ["sold", row.netFen],
    ["declared", row.declaredFen],
    ["taken", row.takenFen],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-1 text-quiet">
      {sums
        .filter(([key, fen]) => key === "sold" || fen > 0)
        .map(([key, fen]) => (
          <div key={key} className="flex gap-1">
            <dt>{t(key)}</dt>
            <dd>
              <Money fen={fen} locale={locale} />
            </dd>
          </div>
        ))}
      {row.firstSale && (
        <div>
          <dt>{t("first")}</dt>
        </div>
      )}
    </dl>
  );
}
