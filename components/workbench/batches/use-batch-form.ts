"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { keptIds, type Photo } from "@/components/shared/media/photo";
import { newLocalId } from "@/components/ui/local-id";
import type { BatchChoices } from "@/lib/batches";
import { gramsOf, usualUnit, type Weight } from "./weight";

export type BatchForm = {
  harvest: Photo[];
  field: Photo[];
  day: string;
  where: string;
  weight: Weight;
  householdId: string;
  paperId: string;
  inputId: string;
  used: Weight;
};

export const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);

/** What is sent of the form; null where something is missing or on its way. */
function readForm(form: BatchForm) {
  const [harvest, field] = [keptIds(form.harvest), keptIds(form.field)];
  const [weighedG, grams] = [gramsOf(form.weight), gramsOf(form.used)];
  const fieldZh = form.where.trim();
  if (!harvest || !field || harvest.length + field.length === 0) return null;
  if (!isDay(form.day) || fieldZh === "" || weighedG === null) return null;
  if (form.inputId && grams === null) return null;
  return {
    ...{ harvestedOn: form.day, fieldZh, weighedG },
    householdId: form.householdId || null,
    paperId: form.paperId || null,
    photos: [
      ...harvest.map((assetId) => ({ assetId, of: "HARVEST" as const })),
      ...field.map((assetId) => ({ assetId, of: "FIELD" as const })),
    ],
    madeOf: form.inputId && grams !== null ? { batchId: form.inputId, grams } : null,
  };
}

/** The form of a new batch: what was said of the one before stands there already. */
export function useBatchForm(choices: BatchChoices, today: string) {
  const unit = usualUnit(useLocale());
  const [id] = useState(newLocalId);
  const [form, setForm] = useState<BatchForm>({
    ...{ harvest: [], field: [], day: today, where: choices.lastField },
    ...{ weight: { text: "", unit }, householdId: choices.ownHousehold ?? "" },
    ...{ paperId: "", inputId: "", used: { text: "", unit } },
  });
  const change = (part: Partial<BatchForm>) => setForm((now) => ({ ...now, ...part }));
  const read = readForm(form);
  const isSending = !keptIds(form.harvest) || !keptIds(form.field);
  return {
    form,
    setForm,
    change,
    isSending,
    said: read && { id, productId: choices.productId, ...read },
  };
}
