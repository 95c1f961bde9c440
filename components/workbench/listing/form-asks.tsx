"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Plus } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import type { MyProduct } from "@/lib/listing";
import { AskCard } from "./ask-card";
import { type AskLine, askInputOf, emptyAsk, lineOfAsk } from "./ask-line";
import { parseCount } from "./numbers";
import { PartFrame } from "./part-frame";
import { useRows } from "./use-rows";

const MOST_DAYS = 60;

/** For goods that are made when they are ordered: what to ask first, and how long it takes. */
export function FormAsks({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.asks");
  const { rows: lines, ...edit } = useRows<AskLine>(() => product.asks.map(lineOfAsk));
  const [days, setDays] = useState(String(product.makeDays));
  const [isDue, setDue] = useState(false);
  const asks = lines.map(askInputOf);
  const makeDays = parseCount(days);
  const isRight = makeDays !== null && makeDays <= MOST_DAYS;

  function patch() {
    const given = asks.flatMap((ask) => ask ?? []);
    setDue(given.length < asks.length);
    return isRight && given.length === asks.length ? { asks: given, makeDays } : null;
  }
  return (
    <PartFrame productId={product.id} patch={patch}>
      <Field label={t("days")} hint={t("daysHint")} error={!isRight && t("daysWrong")}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            maxLength={2}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        )}
      </Field>
      {lines.map((line, at) => (
        <AskCard
          key={line.key}
          line={line}
          isWrong={isDue && asks[at] === null}
          onChange={(part) => edit.change(line.key, () => part)}
          onRemove={() => edit.remove(line.key)}
        />
      ))}
      <Button variant="quiet" block onClick={() => edit.add(emptyAsk)}>
        <Plus /> {t("add")}
      </Button>
    </PartFrame>
  );
}
