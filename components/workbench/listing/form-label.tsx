"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import {
  keepsFor,
  type LifeUnit,
  lifeUnits,
  parseShelfDays,
} from "@/components/shared/product/shelf-life";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { MyProduct } from "@/lib/listing";
import { PartFrame } from "./part-frame";

/** What the label of a food must say and nothing else here knows: what is in it, and how long it keeps. */
export function FormLabel({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.label");
  const [ingredientsZh, setZh] = useState(product.ingredientsZh);
  const [ingredientsEn, setEn] = useState(product.ingredientsEn);
  const before = keepsFor(product.shelfDays);
  const [count, setCount] = useState(before.count);
  const [unit, setUnit] = useState<LifeUnit>(before.unit);
  const shelfDays = parseShelfDays(count, unit);
  return (
    <PartFrame
      productId={product.id}
      patch={() => (shelfDays === undefined ? null : { ingredientsZh, ingredientsEn, shelfDays })}
    >
      <Field label={t("ingredients")} hint={t("ingredientsHint")}>
        {(control) => (
          <Textarea
            {...control}
            value={ingredientsZh}
            maxLength={300}
            lang="zh-CN"
            onChange={({ target }) => setZh(target.value)}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 items-end gap-3">
        <Field label={t("keeps")} error={shelfDays === undefined && t("keepsUnreadable")}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              maxLength={4}
              value={count}
              onChange={({ target }) => setCount(target.value)}
            />
          )}
        </Field>
        <Select
          aria-label={t("unit")}
          value={unit}
          onChange={({ target }) => setUnit(lifeUnits.find((one) => one === target.value) ?? "DAY")}
        >
          {lifeUnits.map((one) => (
            <option key={one} value={one}>
              {t(`units.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <Field label={t("english")} optional={t("optional")}>
        {(control) => (
          <Textarea
            {...control}
            value={ingredientsEn}
            maxLength={600}
            lang="en"
            onChange={({ target }) => setEn(target.value)}
          />
        )}
      </Field>
    </PartFrame>
  );
}
