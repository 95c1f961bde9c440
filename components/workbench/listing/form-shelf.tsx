"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { returnPolicies } from "@/lib/catalog";
import type { MyProduct } from "@/lib/listing";
import { PartFrame } from "./part-frame";
import { type Shelf, ShelfSelect } from "./shelf-select";

/** Where it lies in the shop and whether it may be sent back. */
export function FormShelf({ product, shelves }: { product: MyProduct; shelves: Shelf[] }) {
  const t = useTranslations("listing");
  const [category, setCategory] = useState(product.category);
  const [returnPolicy, setPolicy] = useState(product.returnPolicy);
  return (
    <PartFrame
      productId={product.id}
      patch={() => ({
        returnPolicy,
        ...(category !== product.category && { category }),
      })}
    >
      <Field label={t("fields.category")}>
        {(control) => (
          <ShelfSelect
            {...control}
            shelves={shelves}
            value={category}
            onChange={({ target }) => setCategory(target.value)}
          />
        )}
      </Field>
      <RadioCards
        legend={t("fields.returns")}
        name="returns"
        value={returnPolicy}
        onChange={(value) => {
          const policy = returnPolicies.find((one) => one === value);
          if (policy) setPolicy(policy);
        }}
        choices={returnPolicies.map((policy) => ({
          value: policy,
          label: t(`returns.${policy}`),
          hint: t(`returnHints.${policy}`),
        }))}
      />
    </PartFrame>
  );
}
