import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Badge } from "@/components/ui/badge";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import type { Evidence } from "@/lib/subsidies";

type Line = Evidence["list"][number];

/** The orders that an entitlement stands on, as they were frozen and as the books have them today. */
export function EvidenceTable({ evidence, locale }: { evidence: Evidence; locale: Locale }) {
  const t = useTranslations("subsidies.evidence");
  const columns: Column<Line>[] = [
    { key: "number", head: t("number"), cell: ({ number }) => number },
    {
      key: "received",
      head: t("received"),
      cell: ({ completedAt }) => completedAt && dayText(completedAt, locale),
    },
    {
      key: "then",
      head: t("then"),
      end: true,
      cell: ({ netFen }) => <Money fen={netFen} locale={locale} />,
    },
    {
      key: "now",
      head: t("now"),
      end: true,
      cell: ({ netFen, nowFen }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          {nowFen !== netFen && <Badge tone="millet">{t("changed")}</Badge>}
          <Money fen={nowFen} locale={locale} />
        </span>
      ),
    },
  ];
  return (
    <RegisterTable
      caption={t("title", { shop: evidence.shop })}
      columns={columns}
      rows={evidence.list}
      keyOf={({ number }) => number}
    />
  );
}
