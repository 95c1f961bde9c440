import { useTranslations } from "next-intl";
import { QueueList } from "@/components/desk/register/queue-list";
import { Badge } from "@/components/ui/badge";
import type { PaperCard } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { papers: PaperCard[]; locale: Locale };

/** Papers that run out, have run out, or were renewed; the most urgent first. */
export function ExpiringPapers({ papers, locale }: Props) {
  const t = useTranslations("onboarding");
  return (
    <QueueList
      rows={papers}
      keyOf={({ shopId, kind }) => `${shopId}-${kind}`}
      hrefOf={({ shopId }) => localised(locale, paths.countyApplication(shopId))}
      empty={{ title: t("county.expiring.empty"), text: t("county.expiring.emptyText") }}
      className="md:grid-cols-[1.5fr_2fr_1fr]"
    >
      {(paper) => (
        <>
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
        </>
      )}
    </QueueList>
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
