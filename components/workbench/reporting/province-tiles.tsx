import { useFormatter, useTranslations } from "next-intl";
import { AsTable } from "@/components/shared/reporting/as-table";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { type ProvinceFigure, provinceTiles, type ShopFigures } from "@/lib/reporting";
import { FiguresSection } from "./figures-section";

const SIDE = 40;

/** Five shades; letters turn with the ground, so that they stay readable on each. */
const shades = [
  { tile: "fill-sunk", text: "fill-quiet", opacity: 1 },
  { tile: "fill-pine-tint", text: "fill-ink", opacity: 1 },
  { tile: "fill-pine", text: "fill-ink", opacity: 0.4 },
  { tile: "fill-pine", text: "fill-on-pine", opacity: 0.85 },
  { tile: "fill-pine-deep", text: "fill-on-pine", opacity: 1 },
] as const;

function shadeOf(orders: number, most: number) {
  const step = orders === 0 ? 0 : Math.min(4, 1 + Math.floor((orders / most) * 3.99));
  return shades[step] ?? shades[0];
}

type Props = { figures: ShopFigures; locale: Locale };

function Tiles({ provinces, locale }: { provinces: ProvinceFigure[]; locale: Locale }) {
  const t = useTranslations("figures.where");
  const most = Math.max(1, ...provinces.map(({ orders }) => orders));
  const ordersOf = (code: string) =>
    provinces.find((one) => one.code.slice(0, 2) === code.slice(0, 2))?.orders ?? 0;
  return (
    <svg
      viewBox={`0 0 ${9 * SIDE} ${8 * SIDE}`}
      role="img"
      aria-label={t("tiles")}
      className="w-full max-w-xl"
    >
      {provinceTiles(locale).map(({ code, name, short, x, y }) => {
        const orders = ordersOf(code);
        const { tile, text, opacity } = shadeOf(orders, most);
        return (
          <g key={code}>
            <title>{t("tile", { name, count: orders })}</title>
            <rect
              x={x * SIDE + 1}
              y={y * SIDE + 1}
              width={SIDE - 2}
              height={SIDE - 2}
              rx="5"
              className={tile}
              fillOpacity={opacity}
            />
            <text
              x={x * SIDE + SIDE / 2}
              y={y * SIDE + (orders > 0 ? 18 : 25)}
              textAnchor="middle"
              className={`${text} text-[13px]`}
            >
              {short}
            </text>
            {orders > 0 && (
              <text
                x={x * SIDE + SIDE / 2}
                y={y * SIDE + 33}
                textAnchor="middle"
                className={`${text} text-[12px] font-semibold tabular-nums`}
              >
                {orders}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Where the parcels went, as squares, in words and as a table. */
export function ProvinceTiles({ figures: { provinces }, locale }: Props) {
  const t = useTranslations("figures.where");
  const format = useFormatter();
  const [most] = provinces;
  const said = most
    ? t("said", { count: provinces.length, name: most.name, orders: most.orders })
    : t("none");
  return (
    <FiguresSection title={t("title")} said={said} how={t("how")}>
      <Tiles provinces={provinces} locale={locale} />
      {most && (
        <AsTable
          caption={t("title")}
          heads={[t("name"), t("orders"), t("money")]}
          rows={provinces.map(({ code, name, orders, fen }) => ({
            key: code,
            cells: [name, format.number(orders), <Money key="money" fen={fen} locale={locale} />],
          }))}
        />
      )}
    </FiguresSection>
  );
}
