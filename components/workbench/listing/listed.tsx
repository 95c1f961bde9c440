"use client";

import { useLocale, useTranslations } from "next-intl";
import { EmptyBasketScene, OfflineScene } from "@/components/shared/brand/scenes";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { Sent } from "./send-draft";

type Props = {
  /** Null while it waits on this phone for a signal. */
  sent: Sent | null;
  pending: boolean;
  onAgain: () => void;
  onNext: () => void;
};

/** How it went and what one can do now. */
export function Listed({ sent, pending, onAgain, onNext }: Props) {
  const t = useTranslations("listing.listed");
  const locale = useLocale();
  const to = (path: string) => localised(isLocale(locale) ? locale : "zh", path);
  if (!sent) {
    return (
      <EmptyState
        picture={<OfflineScene />}
        title={t("waiting")}
        action={
          <div className="grid gap-3">
            <Button size="lg" block pending={pending} onClick={onAgain}>
              {t("again")}
            </Button>
            <Button variant="quiet" block onClick={onNext}>
              {t("next")}
            </Button>
          </div>
        }
      >
        {t("waitingText")}
      </EmptyState>
    );
  }
  const isLive = sent.status === "ON_SALE";
  return (
    <EmptyState
      picture={<EmptyBasketScene />}
      title={t(isLive ? "live" : "review")}
      action={
        <div className="grid gap-3">
          <ButtonLink
            size="lg"
            block
            href={to(isLive ? paths.product(sent.slug) : paths.sellProductPart(sent.id, "papers"))}
          >
            {t(isLive ? "look" : "papers")}
          </ButtonLink>
          <ButtonLink variant="quiet" block href={to(paths.sellProduct(sent.id))}>
            {t("more")}
          </ButtonLink>
          <Button variant="ghost" onClick={onNext}>
            {t("next")}
          </Button>
        </div>
      }
    >
      {t(isLive ? "liveText" : "reviewText")}
    </EmptyState>
  );
}
