import { useTranslations } from "next-intl";
import { QueueList } from "@/components/desk/register/queue-list";
import { KeeperFace } from "@/components/shared/shops/keeper-face";
import { Badge } from "@/components/ui/badge";
import type { ApplicationCard } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Longer than this is too long for somebody who wants to sell the harvest. */
const LATE_DAYS = 3;

type Props = { cards: ApplicationCard[]; isWaiting: boolean; locale: Locale };

/** Who applied, since when, how complete, and what is to be looked at. */
export function ApplicationQueue({ cards, isWaiting, locale }: Props) {
  const t = useTranslations("onboarding.county");
  return (
    <QueueList
      rows={cards}
      keyOf={({ shopId }) => shopId}
      hrefOf={({ shopId }) => localised(locale, paths.countyApplication(shopId))}
      faceOf={({ keeper, photo }) => (
        <KeeperFace keeper={keeper} portrait={photo} className="size-14 text-2xl" />
      )}
      empty={{ title: t("empty.title"), text: t("empty.text") }}
      className="md:grid-cols-[1.5fr_2fr_1.5fr_auto]"
    >
      {(card) => (
        <>
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
        </>
      )}
    </QueueList>
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
