import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import type { MonthFigure, ShopFigures } from "@/lib/reporting";
import { AsTable } from "./as-table";
import { FiguresSection } from "./figures-section";

type Props = { figures: ShopFigures; locale: Locale };

const [WIDE, HIGH, STEP, BAR] = [360, 120, 30, 11];

const heightOf = (fen: number, most: number) => Math.max(0, (fen / most) * HIGH);

function Bars({ months, label }: { months: MonthFigure[]; label: string }) {
  const most = Math.max(1, ...months.flatMap(({ fen, before }) => [fen ?? 0, before]));
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH + 22}`} role="img" aria-label={label} className="w-full">
      {months.map(({ month, fen, before }, index) => {
        const x = index * STEP + 3;
        const [now, last] = [heightOf(fen ?? 0, most), heightOf(before, most)];
        return (
          <g key={month}>
            <rect
              x={x}
              y={HIGH - last}
              width={BAR}
              height={last}
              className="fill-sunk stroke-edge"
            />
            <rect x={x + BAR + 1} y={HIGH - now} width={BAR} height={now} className="fill-pine" />
            <text x={x + BAR} y={HIGH + 16} textAnchor="middle" className="fill-quiet text-[13px]">
              {Number(month.slice(5))}
            </text>
          </g>
        );
      })}
      <line x1="0" x2={WIDE} y1={HIGH} y2={HIGH} className="stroke-edge" />
    </svg>
  );
}

/** The months of this year beside those of the last: in words, as bars and as a table. */
export function MonthsChart({ figures, locale }: Props) {
  const t = useTranslations("figures.months");
  const { months, compared } = figures;
  const [best] = [...months].sort((one, other) => (other.fen ?? 0) - (one.fen ?? 0));
  const name = (month: string) =>
    t("monthOf", {
      month:
        locale === "zh"
          ? Number(month.slice(5))
          : new Intl.DateTimeFormat(languageTag(locale), { month: "long", timeZone: "UTC" }).format(
              new Date(month),
            ),
    });
  const { sold, soldBefore } = compared.year;
  const said =
    sold.orders === 0 || !best
      ? t("saidNone")
      : t("said", {
          now: formatMoney(sold.fen, locale),
          before: formatMoney(soldBefore.fen, locale),
          best: locale === "zh" ? Number(best.month.slice(5)) : name(best.month),
        });
  const how = useTranslations("figures.sold")("how");
  return (
    <FiguresSection title={t("title")} said={said} how={how}>
      <Bars months={months} label={said} />
      <p className="flex gap-5 text-sm">
        <span className="flex items-center gap-2">
          <span className="size-4 rounded-sm bg-pine" /> {t("now")}
        </span>
        <span className="flex items-center gap-2">
          <span className="size-4 rounded-sm border border-edge bg-sunk" /> {t("before")}
        </span>
      </p>
      <AsTable
        caption={t("title")}
        heads={[t("month"), t("now"), t("before")]}
        rows={months.map(({ month, fen, before }) => ({
          key: month,
          cells: [
            name(month),
            fen === null ? t("coming") : <Money key="now" fen={fen} locale={locale} />,
            <Money key="before" fen={before} locale={locale} />,
          ],
        }))}
      />
    </FiguresSection>
  );
}
