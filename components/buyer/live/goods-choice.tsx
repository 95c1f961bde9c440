"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import { RadioCards } from "@/components/ui/radio-cards";
import type { LiveGoods } from "@/lib/live";
import { fen } from "@/lib/platform/money";
import { useBuying } from "./use-buying";

/** One of the goods: which size, into the basket or bought at once. */
export function GoodsChoice({ goods }: { goods: LiveGoods }) {
  const t = useTranslations("live.room");
  const locale = useLocale();
  const { add, buy, pending, failure } = useBuying();
  const left = goods.sizes.filter(({ soldOut }) => !soldOut);
  const [wanted, choose] = useState(left[0]?.id ?? "");
  const size = goods.sizes.find(({ id }) => id === wanted);
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex items-center gap-4">
        <Picture
          picture={goods.picture}
          sizes="96px"
          square
          decorative
          className="size-24 shrink-0 rounded-md"
        />
        <p className="font-semibold wrap-anywhere">{goods.title}</p>
      </div>
      <RadioCards
        legend={t("size")}
        name={`size-${goods.id}`}
        value={wanted}
        onChange={choose}
        choices={goods.sizes.map(({ id, label, priceFen, soldOut }) => ({
          value: id,
          label,
          aside: <Money fen={fen(priceFen)} locale={locale} tone="price" />,
          ...(soldOut && { unavailable: t("soldOut") }),
        }))}
      />
      <FailureText failure={failure} />
      {size && size.least > 1 && <p className="text-sm">{t("least", { least: size.least })}</p>}
      {size && left.length > 0 && (
        <div className="grid grid-cols-2 gap-3">
          <Button variant="quiet" pending={pending.add} onClick={() => void add(size)}>
            {t("add")}
          </Button>
          <Button variant="buy" pending={pending.buy} onClick={() => void buy(size)}>
            {t("buy")}
          </Button>
        </div>
      )}
    </div>
  );
}
