import { useTranslations } from "next-intl";
import { NoOrdersScene } from "@/components/brand/scenes";
import { KeeperFace } from "@/components/shops/keeper-face";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { ApplicationCard } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Longer than this is too long for somebody who wants to sell the harvest. */
const LATE_DAYS = 3;

type Props = { cards: ApplicationCard[]; isWaiting: boolean; locale: Locale };

/** Who applied, since when, how complete, and what is to be looked at. */
export function ApplicationQueue({ cards, isWaiting, locale }: Props) {
  const t = useTranslations("onboarding.county");
  if (cards.length === 0) {
    return (
      <EmptyState picture={<NoOrdersScene />} title={t("empty.title")}>
        {t("empty.text")}
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-lg border border-hairline bg-card">
      {cards.map((card) => (
        <li key={card.shopId}>
          <Link
            href={localised(locale, paths.countyApplication(card.shopId))}
            className="flex items-center gap-4 p-3 -outline-offset-3 hover:bg-sunk/50"
          >
            <KeeperFace keeper={card.keeper} portrait={card.photo} className="size-14 text-2xl" />
            <span className="grid min-w-0 grow gap-1 md:grid-cols-[1.5fr_2fr_1.5fr_auto] md:items-center md:gap-4">
              <span>
                <span className="block font-medium">{card.keeper || t("noName")}</span>
                <span className="block text-sm text-quiet">{card.village ?? t("noVillage")}</span>
              </span>
              <Goods card={card} />
              <Completeness card={card} isWaiting={isWaiting} />
              <span
                className={`text-sm whitespace-nowrap tabular-nums ${isWaiting && card.days >= LATE_DAYS ? "font-semibold text-brick" : "text-quiet"}`}
              >
                {t("days", { days: card.days })}
              </span>
            </span>
            <Chevron className="shrink-0 text-quiet" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Goods({ card }: { card: ApplicationCard }) {
  const t = useTranslations("onboarding.goods");
  return (
    <span className="flex flex-wrap gap-1.5">
      {card.sells.map((regime) => (
        <Badge key={regime}>{t(`${regime}.title`)}</Badge>
      ))}
    </span>
  );
}

function Completeness({ card, isWaiting }: { card: ApplicationCard; isWaiting: boolean }) {
  const t = useTranslations("onboarding.county");
  const { done, asked, toCheck, status } = card;
  if (asked === 0) return <Badge>{t(`status.${status}`)}</Badge>;
  return (
    <span className="flex flex-wrap items-center gap-1.5 text-sm tabular-nums">
      {t("done", { done, asked })}
      {toCheck > 0 && <Badge tone="millet">{t("toCheck", { count: toCheck })}</Badge>}
      {isWaiting && toCheck === 0 && <Badge tone="pine">{t("allWord")}</Badge>}
    </span>
  );
}
