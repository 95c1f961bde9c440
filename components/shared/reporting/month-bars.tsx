import { useTranslations } from "next-intl";
import { monthOfYear } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import type { MonthFigure } from "@/lib/reporting";
import { AsTable } from "./as-table";

const [WIDE, HIGH, STEP, BAR] = [360, 120, 30, 11];

const heightOf = (fen: number, most: number) => Math.max(0, (fen / most) * HIGH);

function Bars({ months, label }: { months: MonthFigure[]; label: string }) {
  const most = Math.max(1, ...months.flatMap(({ fen, before }) => [fen ?? 0, before]));
  return (
    <svg
      viewBox={`0 0 ${WIDE} ${HIGH + 22}`}
      role="img"
      aria-label={label}
      className="w-full max-w-2xl"
    >
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

type Props = {
  months: MonthFigure[];
  /** What the bars say, in words. */
  said: string;
  /** The two years, when they are not this and the last. */
  years?: { now: string; before: string };
  locale: Locale;
};

/** The months of a year beside those of the year before: as bars and as a table. */
export function MonthBars({ months, said, years, locale }: Props) {
  const t = useTranslations("figures.months");
  const { now, before } = years ?? { now: t("now"), before: t("before") };
  return (
    <>
      <Bars months={months} label={said} />
      <p className="flex gap-5 text-sm">
        <span className="flex items-center gap-2">
          <span className="size-4 rounded-sm bg-pine" /> {now}
        </span>
        <span className="flex items-center gap-2">
          <span className="size-4 rounded-sm border border-edge bg-sunk" /> {before}
        </span>
      </p>
      <AsTable
        caption={t("title")}
        heads={[t("month"), now, before]}
        rows={months.map((one) => ({
          key: one.month,
          cells: [
            monthOfYear(one.month, locale),
            one.fen === null ? t("coming") : <Money key="now" fen={one.fen} locale={locale} />,
            <Money key="before" fen={one.before} locale={locale} />,
          ],
        }))}
      />
    </>
  );
}
