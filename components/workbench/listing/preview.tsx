"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Field } from "@/components/ui/field";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { call } from "@/lib/api";
import type { Regime } from "@/lib/catalog";
import { usualLabel, waitsForCounty } from "@/lib/listing";
import { isLocale } from "@/lib/platform/i18n";
import {
  fen,
  formatMoney,
  formatWeight,
  GRAMS_PER_JIN,
  GRAMS_PER_KG,
  pricePer,
} from "@/lib/platform/money";
import type { ChangeDraft, Draft } from "./draft";
import { readDraft } from "./numbers";
import { type Shelf, ShelfSelect } from "./shelf-select";

type Props = { draft: Draft; change: ChangeDraft; shelves: Shelf[] };

/** Which shelf the name belongs on, asked once; without a signal the server decides when it is sent. */
function useGuess({ shopId, title, category }: Draft) {
  const [guess, setGuess] = useState<{ category: string; regime: Regime } | null>(null);
  useEffect(() => {
    if (category) return;
    let isGone = false;
    void call("listing.guessCategory", { shopId, title: title.trim() })
      .then((answer) => answer.ok && !isGone && setGuess(answer.data))
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [shopId, title, category]);
  return guess;
}

/** As shoppers will see it, before it is sent. */
export function Preview({ draft, change, shelves }: Props) {
  const t = useTranslations("listing.new.preview");
  const locale = useLocale();
  const guess = useGuess(draft);
  const { priceFen, netWeightG, stock } = readDraft(draft);
  const price = fen(priceFen ?? 0);
  const label = usualLabel(netWeightG ?? null, draft.unit);
  const [cover] = draft.photos;
  return (
    <section className="grid gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <div className="overflow-hidden rounded-lg border border-hairline bg-card shadow-rest sm:grid sm:grid-cols-2">
        {cover && <img src={cover.url} alt="" className="aspect-square w-full object-cover" />}
        <div className="grid content-start gap-2 p-4">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Money
              fen={price}
              locale={isLocale(locale) ? locale : "zh"}
              tone="price"
              className="text-3xl"
            />
            {netWeightG && (
              <span className="text-sm text-quiet">
                {t("derived", {
                  jin: formatMoney(pricePer(price, netWeightG, GRAMS_PER_JIN), locale),
                  kg: formatMoney(pricePer(price, netWeightG, GRAMS_PER_KG), locale),
                })}
              </span>
            )}
          </p>
          <p className="text-lg font-semibold">{draft.title.trim()}</p>
          <p className="text-quiet">
            {locale === "zh" ? label.labelZh : label.labelEn}
            {netWeightG ? ` · ${formatWeight(netWeightG, locale)}` : ""}
          </p>
          <p className="text-quiet">{t("stock", { count: stock ?? 0 })}</p>
        </div>
      </div>
      <Field label={t("shelf")} hint={t("shelfHint")}>
        {(control) => (
          <ShelfSelect
            {...control}
            shelves={shelves}
            none={guess ? undefined : t("shelfGuess")}
            value={draft.category || guess?.category || ""}
            onChange={({ target }) => change({ category: target.value })}
          />
        )}
      </Field>
      {guess && !draft.category && waitsForCounty(guess.regime) && (
        <Notice tone="info">{t("papers")}</Notice>
      )}
    </section>
  );
}
