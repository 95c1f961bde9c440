"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import type { PricedGoods } from "@/lib/listing";
import { type Days, SpecialTerms } from "./special-terms";

type Props = { goods: PricedGoods[]; days: Days[] };
type Size = PricedGoods["sizes"][number];

/** Goods to press; what is pressed opens with how much, how long and how many. */
export function SetSpecial({ goods, days }: Props) {
  const t = useTranslations("specials.set");
  const [chosen, choose] = useState<string | null>(null);
  return (
    <fieldset className="grid grid-cols-1 gap-3">
      <legend className="mb-2 text-xl font-semibold">{t("which")}</legend>
      {goods.flatMap((one) =>
        one.sizes.map((size) => (
          <div
            key={size.variantId}
            className="rounded-lg border border-hairline bg-card has-checked:border-pine"
          >
            <Row
              goods={one}
              size={size}
              isChosen={chosen === size.variantId}
              onChoose={() => choose(size.variantId)}
            />
            {chosen === size.variantId && (
              <SpecialTerms size={size} days={days} onSet={() => choose(null)} />
            )}
          </div>
        )),
      )}
    </fieldset>
  );
}

type RowProps = { goods: PricedGoods; size: Size; isChosen: boolean; onChoose: () => void };

function Row({ goods, size, isChosen, onChoose }: RowProps) {
  const locale = useLocale();
  return (
    <label className="flex min-h-20 cursor-pointer items-center gap-4 rounded-lg p-3 has-focus-visible:outline-3 has-focus-visible:outline-calaite">
      <input
        type="radio"
        name="goods"
        checked={isChosen}
        onChange={onChoose}
        className="size-[1.35em] shrink-0 accent-pine"
      />
      <Picture
        picture={goods.picture}
        sizes="64px"
        square
        decorative
        className="w-16 shrink-0 rounded-lg"
      />
      <span className="grid min-w-0 grow">
        <span className="line-clamp-2 font-medium">{goods.title}</span>
        <span className="flex flex-wrap gap-x-3 text-quiet">
          {size.label} <Money fen={size.priceFen} locale={locale} />
        </span>
      </span>
    </label>
  );
}
