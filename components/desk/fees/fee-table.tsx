import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Badge } from "@/components/ui/badge";
import type { FeeRuleRow } from "@/lib/fees";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { EndFee } from "./end-fee";

type Props = { rules: FeeRuleRow[]; today: string; locale: Locale };

const tones = { HOLDS: "pine", COMING: "calaite", OVER: "plain" } as const;

/** Every rule, and which of them holds today. */
export function FeeTable({ rules, today, locale }: Props) {
  const t = useTranslations("county.fees");
  const percent = new Intl.NumberFormat(languageTag(locale), {
    style: "percent",
    maximumFractionDigits: 2,
  });
  const columns: Column<FeeRuleRow>[] = [
    {
      key: "of",
      head: t("of"),
      cell: ({ of, shopId, categoryId }) => (
        <span>
          {of || t("scopes.default")}
          {(shopId || categoryId) && (
            <span className="block text-sm text-quiet">
              {t(shopId ? "scopes.shop" : "scopes.category")}
            </span>
          )}
        </span>
      ),
    },
    {
      key: "share",
      head: t("share"),
      end: true,
      cell: ({ basisPoints }) => percent.format(basisPoints / 10_000),
    },
    { key: "from", head: t("from"), cell: ({ startsOn }) => dayText(startsOn, locale) },
    {
      key: "to",
      head: t("to"),
      cell: ({ endsOn }) => (endsOn ? dayText(endsOn, locale) : t("open")),
    },
    {
      key: "state",
      head: t("state"),
      cell: ({ state }) => <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
    },
    { key: "note", head: t("note"), cell: ({ note }) => note },
    {
      key: "end",
      head: t("do"),
      end: true,
      bare: true,
      cell: (rule) => rule.state !== "OVER" && <EndFee rule={rule} today={today} />,
    },
  ];
  return (
    <RegisterTable caption={t("title")} columns={columns} rows={rules} keyOf={({ id }) => id} />
  );
}
