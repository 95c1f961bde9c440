"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import type { PricedGoods } from "@/lib/listing";
import { fen, formatMoney } from "@/lib/platform/money";
import { cutsFor, stretches } from "@/lib/specials";

/** A day on which it may begin, and which day of the week that is. */
export type Days = { day: string; weekday: number };

type Props = { size: PricedGoods["sizes"][number]; days: Days[]; onSet: () => void };

/** 0 is any number. */
const quotas = [0, 20, 50, 100];
const shares = [0, 1, 2, 5];

/** How much cheaper, from when, how long and how many; what most shops want is chosen already. */
export function SpecialTerms({ size, days, onSet }: Props) {
  const t = useTranslations("specials.set");
  const locale = useLocale();
  const { run, pending, failure } = useCall("specials.set");
  const cuts = cutsFor(size.priceFen);
  const [priceFen, setPrice] = useState(cuts[1]?.priceFen ?? cuts[0]?.priceFen ?? 0);
  const [from, setFrom] = useState(0);
  const [stretch, setStretch] = useState(3);
  const [quota, setQuota] = useState(0);
  const [mostEach, setMost] = useState(0);
  const first = days[from];
  if (!first || priceFen === 0) return null;
  const price = formatMoney(fen(priceFen), locale);
  const pieces = (value: number) => ({
    value,
    label: value === 0 ? t("any") : t("pieces", { count: value }),
  });

  async function set({ day: startsOn }: Days) {
    const { variantId, priceFen: seenFen } = size;
    const limits = { quota: quota || null, mostEach: mostEach || null };
    const terms = { variantId, seenFen, priceFen, startsOn, days: stretch, ...limits };
    if (!(await run(terms)).ok) return;
    toast(t(from === 0 ? "done" : "doneLater"));
    onSet();
  }
  return (
    <div className="grid grid-cols-1 gap-5 border-t border-hairline p-4">
      <Chips
        legend={t("cut")}
        choices={cuts.map((cut) => ({
          value: cut.priceFen,
          label: t("off", {
            off: locale === "en" ? cut.percent : (100 - cut.percent) / 10,
            price: formatMoney(fen(cut.priceFen), locale),
          }),
        }))}
        value={priceFen}
        onChange={setPrice}
      />
      <Chips
        legend={t("from")}
        choices={days.map((_, at) => ({ value: at, label: t("day", { at: String(at) }) }))}
        value={from}
        onChange={setFrom}
      />
      <Chips
        legend={t("howLong")}
        choices={stretches(first.weekday).map(({ word, days: count }) => ({
          value: count,
          label: word === "SUNDAY" ? t("sunday") : t("days", { count }),
        }))}
        value={stretch}
        onChange={setStretch}
      />
      <Chips legend={t("quota")} choices={quotas.map(pieces)} value={quota} onChange={setQuota} />
      <Chips legend={t("each")} choices={shares.map(pieces)} value={mostEach} onChange={setMost} />
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void set(first)}>
        {t("go", { price })}
      </Button>
    </div>
  );
}
