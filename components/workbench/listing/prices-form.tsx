"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { SubmitBar } from "@/components/ui/submit-bar";
import { toast } from "@/components/ui/toast";
import type { PricedGoods } from "@/lib/listing";
import { PriceRow } from "./price-row";
import { type Preview, usePrices } from "./use-prices";

type Props = { goods: PricedGoods[]; percent: number };

/** As it is sent; what already waits or moved is refused by `seenFen`. */
const linesOf = (preview: Preview[]) =>
  preview.map(({ variantId, fromFen, toFen }) => ({
    variantId,
    seenFen: fromFen,
    priceFen: toFen ?? fromFen,
  }));

function How({ prices }: { prices: ReturnType<typeof usePrices> }) {
  const t = useTranslations("listing.prices");
  const { kind, setKind, way, setWay, amount, setAmount, isWrong } = prices;
  return (
    <Card className="grid gap-4">
      <RadioCards
        legend={t("way")}
        name="way"
        className="sm:grid-cols-2"
        value={way}
        onChange={(value) => setWay(value === "DOWN" ? "DOWN" : "UP")}
        choices={(["UP", "DOWN"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <RadioCards
        legend={t("by")}
        name="kind"
        className="sm:grid-cols-2"
        value={kind}
        onChange={(value) => setKind(value === "PERCENT" ? "PERCENT" : "YUAN")}
        choices={(["YUAN", "PERCENT"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Field label={t(`amount.${kind}`)} error={isWrong && t(`wrong.${kind}`)}>
        {(control) => (
          <Input
            {...control}
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
          />
        )}
      </Field>
    </Card>
  );
}

/** Which goods, by how much, and what comes out, before it is done; all at once, and back at once. */
export function PricesForm({ goods, percent }: Props) {
  const t = useTranslations("listing.prices");
  const prices = usePrices(goods, percent);
  const { run, pending, failure } = useCall("listing.changePrices");
  const isAll = prices.chosen.size === goods.length;

  async function send(event: FormEvent) {
    event.preventDefault();
    const lines = linesOf(prices.lines);
    const answer = await run({ prices: lines });
    if (!answer.ok) return;
    const waiting = new Set(answer.data.waiting);
    const back = lines.map(({ variantId, seenFen, priceFen }) => ({
      variantId,
      seenFen: waiting.has(variantId) ? seenFen : priceFen,
      priceFen: seenFen,
    }));
    prices.clear();
    toast(t("done", { count: lines.length, waiting: waiting.size }), {
      label: t("undo"),
      press: () => void run({ prices: back }),
    });
  }
  return (
    <form method="post" onSubmit={send} className="grid grid-cols-1 gap-4">
      <How prices={prices} />
      <fieldset className="grid grid-cols-1 gap-3">
        <legend className="mb-2 text-xl font-semibold">{t("which")}</legend>
        <Checkbox
          label={t("all", { count: goods.length })}
          checked={isAll}
          onChange={() => prices.chooseAll(!isAll)}
        />
        <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
          {goods.map((one) => (
            <li key={one.id}>
              <PriceRow
                goods={one}
                isChosen={prices.chosen.has(one.id)}
                preview={prices.previewOf(one.id)}
                onToggle={() => prices.toggle(one.id)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <FailureText failure={failure} />
      <SubmitBar
        action={
          <Button type="submit" size="lg" pending={pending} disabled={!prices.isReady}>
            {t("send", { count: prices.lines.length })}
          </Button>
        }
      >
        <p>{t("waits", { count: prices.lines.filter(({ waits }) => waits).length })}</p>
      </SubmitBar>
    </form>
  );
}
