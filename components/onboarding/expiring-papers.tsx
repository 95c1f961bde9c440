import { useTranslations } from "next-intl";
import { NoOrdersScene } from "@/components/brand/scenes";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { PaperCard } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { papers: PaperCard[]; locale: Locale };

/** Papers that run out, have run out, or were renewed; the most urgent first. */
export function ExpiringPapers({ papers, locale }: Props) {
  const t = useTranslations("onboarding");
  if (papers.length === 0) {
    return (
      <EmptyState picture={<NoOrdersScene />} title={t("county.expiring.empty")}>
        {t("county.expiring.emptyText")}
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-lg border border-hairline bg-card">
      {papers.map((paper) => (
        <li key={`${paper.shopId}-${paper.kind}`}>
          <Link
            href={localised(locale, paths.countyApplication(paper.shopId))}
            className="flex items-center gap-4 p-4 -outline-offset-3 hover:bg-sunk/50"
          >
            <span className="grid min-w-0 grow gap-1 md:grid-cols-[1.5fr_2fr_1fr] md:items-center md:gap-4">
              <span>
                <span className="block font-medium">{paper.shopName}</span>
                <span className="block text-sm text-quiet">{paper.village}</span>
              </span>
              <span>
                <span className="block">{t(`item.${paper.kind}`)}</span>
                <span className="block text-sm text-quiet tabular-nums">{paper.number}</span>
              </span>
              <span className="flex flex-wrap items-center gap-1.5 text-sm">
                <DaysLeft paper={paper} />
                {paper.renewed && <Badge tone="millet">{t("county.expiring.renewed")}</Badge>}
              </span>
            </span>
            <Chevron className="shrink-0 text-quiet" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function DaysLeft({ paper: { left, expiresOn } }: { paper: PaperCard }) {
  const t = useTranslations("onboarding.county.expiring");
  if (left === null) return null;
  return (
    <>
      <Badge tone={left < 0 ? "brick" : "millet"}>
        {left < 0 ? t("over", { days: -left }) : t("left", { left })}
      </Badge>
      <span className="text-quiet tabular-nums">{expiresOn}</span>
    </>
  );
}
