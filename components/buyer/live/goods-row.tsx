"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import { PriceFrom } from "@/components/ui/price-from";
import type { LiveGoods } from "@/lib/live";
import { fen } from "@/lib/platform/money";

type Props = {
  goods: LiveGoods;
  onLook: () => void;
  /** The second of the replay in which it is shown. */
  onWatch?: () => void;
};

/** One of the goods with its lowest price, to be looked at and bought. */
export function GoodsRow({ goods, onLook, onWatch }: Props) {
  const t = useTranslations("live.room");
  const locale = useLocale();
  const prices = goods.sizes.map(({ priceFen }) => priceFen);
  const isGone = goods.sizes.every(({ soldOut }) => soldOut);
  return (
    <div className="grid grid-cols-1 gap-2">
      <button
        type="button"
        onClick={onLook}
        className="flex min-h-18 w-full items-center gap-3 rounded-lg bg-card p-2 text-left text-ink"
      >
        <Picture
          picture={goods.picture}
          sizes="56px"
          square
          decorative
          className="size-14 shrink-0 rounded-md"
        />
        <span className="grid min-w-0 grow">
          <span className="line-clamp-2 font-medium wrap-anywhere">{goods.title}</span>
          {isGone ? (
            <span className="text-sm text-quiet">{t("soldOut")}</span>
          ) : (
            <PriceFrom
              fen={fen(Math.min(...prices))}
              from={prices.some((price) => price > Math.min(...prices)) ? t("dearer") : null}
              locale={locale}
            />
          )}
        </span>
        <span className="shrink-0 font-semibold text-calaite">{t("look")}</span>
      </button>
      {onWatch && (
        <Button variant="ghost" onClick={onWatch} className="justify-self-start">
          {t("from")}
        </Button>
      )}
    </div>
  );
}
