"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Plus } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { type MyProduct, usualGrossWeight, usualLabel, type VariantInput } from "@/lib/listing";
import { GRAMS_PER_JIN } from "@/lib/platform/money";
import { parseCount, parseGrams, parsePrice } from "./numbers";
import { PartFrame } from "./part-frame";
import { useRows } from "./use-rows";

type Line = {
  key: string;
  kept: MyProduct["variants"][number] | null;
  label: string;
  price: string;
  weight: string;
  stock: string;
};

const yuan = (fen: number) => String(fen / 100);

const lineOf = (kept: MyProduct["variants"][number]): Line => ({
  key: kept.id,
  kept,
  label: kept.labelZh,
  price: yuan(kept.priceFen),
  weight: kept.netWeightG === null ? "" : String(kept.netWeightG / GRAMS_PER_JIN),
  stock: "",
});

/** A line as it is sent; null when its price or weight can't be read. A new weight makes a new parcel weight. */
function inputOf({ kept, label, price, weight, stock }: Line): VariantInput | null {
  const priceFen = parsePrice(price);
  const netWeightG = weight.trim() ? parseGrams(weight, "JIN") : null;
  if (!priceFen || (weight.trim() && netWeightG === null)) return null;
  const usual = usualLabel(netWeightG, "JIN");
  const isSameWeight = kept !== null && kept.netWeightG === netWeightG;
  return {
    ...(kept ? { id: kept.id } : { stock: parseCount(stock) ?? 0 }),
    labelZh: label.trim() || usual.labelZh,
    labelEn: isSameWeight ? kept.labelEn : usual.labelEn,
    priceFen,
    netWeightG,
    grossWeightG: isSameWeight ? kept.grossWeightG : usualGrossWeight(netWeightG),
  };
}

/** What it costs in which size. A price that rises a lot is seen by the county first. */
export function FormPrice({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.price");
  const { rows: lines, ...edit } = useRows(() => product.variants.map(lineOf));
  const change = (key: string, part: Partial<Line>) => edit.change(key, () => part);
  const inputs = lines.map(inputOf);
  return (
    <PartFrame
      productId={product.id}
      patch={() =>
        inputs.every((input) => input !== null) && inputs.length > 0 ? { variants: inputs } : null
      }
    >
      {lines.map((line, at) => (
        <Card key={line.key} className="grid gap-3">
          <div className="grid grid-cols-2 gap-3">
            <Typed
              label={t("price")}
              value={line.price}
              error={!inputs[at] && t("unreadable")}
              onChange={(price) => change(line.key, { price })}
            />
            <Typed
              label={t("weight")}
              value={line.weight}
              onChange={(weight) => change(line.key, { weight })}
            />
          </div>
          <Typed
            label={t("label")}
            value={line.label}
            text
            onChange={(label) => change(line.key, { label })}
          />
          {!line.kept && (
            <Typed
              label={t("stock")}
              value={line.stock}
              onChange={(stock) => change(line.key, { stock })}
            />
          )}
          {lines.length > 1 && (
            <Button variant="ghost" onClick={() => edit.remove(line.key)}>
              {t("remove", { label: line.label || line.weight })}
            </Button>
          )}
        </Card>
      ))}
      <Button
        variant="quiet"
        block
        onClick={() => edit.add({ kept: null, label: "", price: "", weight: "", stock: "" })}
      >
        <Plus /> {t("add")}
      </Button>
    </PartFrame>
  );
}

type TypedProps = {
  label: string;
  value: string;
  text?: boolean;
  error?: string | false;
  onChange: (value: string) => void;
};

const Typed = ({ label, value, text, error, onChange }: TypedProps) => (
  <Field label={label} error={error}>
    {(control) => (
      <Input
        {...control}
        inputMode={text ? "text" : "decimal"}
        maxLength={text ? 24 : 9}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
