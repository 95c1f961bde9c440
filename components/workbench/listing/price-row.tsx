"use client";

import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import type { PricedGoods } from "@/lib/listing";
import { fen } from "@/lib/platform/money";
import type { Preview } from "./use-prices";

type Props = {
  goods: PricedGoods;
  isChosen: boolean;
  preview: Preview[] | undefined;
  onToggle: () => void;
};

function NewPrice({ preview }: { preview: Preview }) {
  const [t, locale] = [useTranslations("listing.prices"), useLocale()];
  const { toFen, waits } = preview;
  if (toFen === null) return <span className="font-medium text-brick">{t("noPrice")}</span>;
  return (
    <>
      <span aria-hidden>→</span>
      <span className="sr-only">{t("to")}</span>
      <Money fen={fen(toFen)} locale={locale} className="text-lg font-semibold" />
      {waits && <Badge tone="millet">{t("county")}</Badge>}
    </>
  );
}

/** Goods to tick, with the price of each size and what it becomes. */
export function PriceRow({ goods, isChosen, preview, onToggle }: Props) {
  const locale = useLocale();
  return (
    <label className="flex h-full items-center gap-4 rounded-lg border border-hairline bg-card p-4 has-checked:border-pine has-focus-visible:outline-3 has-focus-visible:outline-calaite">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onToggle}
        className="size-[1.35em] shrink-0 accent-pine"
      />
      <Picture
        picture={goods.picture}
        sizes="64px"
        square
        decorative
        className="w-16 shrink-0 rounded-lg"
      />
      <span className="grid min-w-0 grow gap-1">
        <span className="line-clamp-2 font-medium">{goods.title}</span>
        {goods.sizes.map((size, at) => {
          const next = preview?.[at];
          return (
            <span key={size.variantId} className="flex flex-wrap items-baseline gap-x-2">
              <span className="text-quiet">{size.label}</span>
              <Money fen={size.priceFen} locale={locale} />
              {next && <NewPrice preview={next} />}
            </span>
          );
        })}
      </span>
    </label>
  );
}
