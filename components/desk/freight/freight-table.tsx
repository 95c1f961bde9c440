import { useTranslations } from "next-intl";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { fen, formatMoney, formatWeight } from "@/lib/platform/money";
import type { CountyFreightRow, FreightRuleRow } from "@/lib/shipping";
import { FreightEditor } from "./freight-editor";
import type { Province } from "./province";

type Rule = FreightRuleRow | CountyFreightRow;
type Props = { caption: string; rules: Rule[]; provinces: Province[]; locale: Locale };

/** Rows of a freight table; the county's own can be changed, a shop's are only shown. */
export function FreightTable({ caption, rules, provinces, locale }: Props) {
  const t = useTranslations("county.freight");
  const nameOf = (code: string) => provinces.find((one) => one.code === code)?.name ?? code;
  const zoneOf = ({ zoneZh, zoneEn }: FreightRuleRow) => (locale === "zh" ? zoneZh : zoneEn);
  const step = (fenAmount: number, grams: number) =>
    t("step", {
      price: formatMoney(fen(fenAmount), locale),
      weight: formatWeight(grams, locale),
    });
  const columns: Column<Rule>[] = [
    {
      key: "zone",
      head: t("zone"),
      cell: (rule) =>
        "seen" in rule ? (
          <FreightEditor rule={rule} provinces={provinces} label={zoneOf(rule)} />
        ) : (
          zoneOf(rule)
        ),
    },
    {
      key: "provinces",
      head: t("where"),
      cell: ({ provinceCodes }) => (
        <span className="text-sm lg:block lg:max-w-md">
          {provinceCodes.length === 0 ? t("elsewhere") : provinceCodes.map(nameOf).join(t("comma"))}
        </span>
      ),
    },
    { key: "first", head: t("first"), end: true, cell: (rule) => step(rule.firstFen, rule.firstG) },
    {
      key: "next",
      head: t("next"),
      end: true,
      cell: ({ nextG, nextFen }) => (nextG === 0 ? t("flat") : step(nextFen, nextG)),
    },
    {
      key: "free",
      head: t("free"),
      end: true,
      cell: ({ freeOverFen }) =>
        freeOverFen === null ? t("never") : <Money fen={fen(freeOverFen)} locale={locale} />,
    },
  ];
  return <RegisterTable caption={caption} columns={columns} rows={rules} keyOf={({ id }) => id} />;
}
