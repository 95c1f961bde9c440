import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { ALL, type Figure, type PublishedMonth } from "@/lib/published";

type Props = { month: PublishedMonth; locale: Locale };

function Cell({ figure, locale }: { figure: Figure | undefined; locale: Locale }) {
  const t = useTranslations("published");
  if (!figure) return <span aria-hidden>–</span>;
  if ("hidden" in figure) return <span className="text-sm text-quiet">{t("hidden")}</span>;
  return (
    <>
      <Money fen={fen(figure.fen)} locale={locale} />
      <span className="block text-xs text-quiet">{t("shops", { shops: figure.shops })}</span>
    </>
  );
}

/** Villages down, shelves across, totals last; the table scrolls by itself on a phone. */
export function PublishedTable({ month, locale }: Props) {
  const t = useTranslations("published");
  const rows = [...month.villages, { key: ALL, slug: "", name: t("allVillages") }];
  const columns = [...month.categories, { key: ALL, slug: "", name: t("all") }];
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      tabIndex={0}
      aria-label={t("plain")}
      className="overflow-x-auto rounded-lg border border-hairline bg-card"
    >
      <table className="w-full text-left">
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-card p-3">
              {t("village")}
            </th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="p-3 text-right font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline border-t border-hairline">
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="sticky left-0 bg-card p-3 font-medium">
                {row.name}
              </th>
              {columns.map(({ key }) => (
                <td key={key} className="p-3 text-right tabular-nums">
                  <Cell figure={month.figures[`${row.key} ${key}`]} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
