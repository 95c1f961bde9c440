"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Plus } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { MyProduct } from "@/lib/listing";
import { PartFrame } from "./part-frame";
import { useRows } from "./use-rows";

export type Material = { id: string; title: string; shop: string };
type Line = { key: string; inputId: string; yields: string };

/** What it is made of; both pages then show the other. */
export function FormLineage({ product, materials }: { product: MyProduct; materials: Material[] }) {
  const t = useTranslations("listing.lineage");
  const { rows: lines, ...edit } = useRows<Line>(() =>
    product.madeFrom.map(({ inputId, yieldPercent }) => ({
      key: inputId,
      inputId,
      yields: String(yieldPercent),
    })),
  );
  const change = (key: string, part: Partial<Line>) => edit.change(key, () => part);
  const isReadable = lines.every(({ yields }) => Number(yields) >= 1 && Number(yields) <= 1_000);
  const chosen = lines.flatMap(({ inputId, yields }) =>
    inputId ? [{ inputId, yieldPercent: Math.round(Number(yields)) }] : [],
  );
  return (
    <PartFrame productId={product.id} patch={() => (isReadable ? { madeFrom: chosen } : null)}>
      {lines.map((line) => (
        <Card key={line.key} className="grid gap-3">
          <Field label={t("material")}>
            {(control) => (
              <Select
                {...control}
                value={line.inputId}
                onChange={({ target }) => change(line.key, { inputId: target.value })}
              >
                <option value="">{t("choose")}</option>
                {materials.map(({ id, title, shop }) => (
                  <option key={id} value={id}>
                    {title} · {shop}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t("yield")} hint={t("yieldHint")}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                maxLength={4}
                value={line.yields}
                onChange={({ target }) => change(line.key, { yields: target.value })}
              />
            )}
          </Field>
          <Button variant="ghost" onClick={() => edit.remove(line.key)}>
            {t("remove")}
          </Button>
        </Card>
      ))}
      <Button variant="quiet" block onClick={() => edit.add({ inputId: "", yields: "100" })}>
        <Plus /> {t("add")}
      </Button>
    </PartFrame>
  );
}
