"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { DayInput } from "@/components/ui/day-input";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { MyProduct } from "@/lib/listing";
import { formatWeight } from "@/lib/platform/money";
import { parseGrams } from "./numbers";
import { PartFrame } from "./part-frame";

const GRAMS_PER_JIN = 500;

/** One more harvest; those before stay, as their codes are printed on bags. */
export function FormHarvest({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.harvest");
  const locale = useLocale();
  const [harvestedOn, setDay] = useState("");
  const [fieldZh, setField] = useState("");
  const [weight, setWeight] = useState("");
  // A whole harvest weighs more than one parcel may.
  const weighedG = parseGrams(weight, "JIN") ?? (Math.round(Number(weight) * GRAMS_PER_JIN) || 0);
  const isFull = harvestedOn !== "" && fieldZh.trim() !== "" && weighedG > 0;
  return (
    <PartFrame
      productId={product.id}
      patch={() => (isFull ? { harvest: { harvestedOn, fieldZh, weighedG } } : null)}
    >
      {product.batches.length > 0 && (
        <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-card">
          {product.batches.map((batch) => (
            <li key={batch.code} className="px-4 py-3">
              <span className="block font-medium tabular-nums">{batch.harvestedOn}</span>
              <span className="text-sm text-quiet">
                {batch.fieldZh} · {formatWeight(batch.weighedG, locale)} · {batch.code}
              </span>
            </li>
          ))}
        </ul>
      )}
      <DayInput label={t("day")} value={harvestedOn} onChange={setDay} years={[3, 0]} />
      <Field label={t("field")}>
        {(control) => (
          <Input
            {...control}
            value={fieldZh}
            maxLength={60}
            onChange={({ target }) => setField(target.value)}
          />
        )}
      </Field>
      <Field label={t("weight")}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            maxLength={9}
            value={weight}
            onChange={({ target }) => setWeight(target.value)}
          />
        )}
      </Field>
    </PartFrame>
  );
}
