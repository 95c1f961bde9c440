"use client";

import { useTranslations } from "next-intl";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { BATCH_PHOTOS } from "@/lib/batches";
import type { BatchForm } from "./use-batch-form";

type Props = {
  form: BatchForm;
  setForm: (update: (now: BatchForm) => BatchForm) => void;
  error?: string | false;
};

const kinds = [
  ["HARVEST", "harvest"],
  ["FIELD", "field"],
] as const;

/** Photos of the goods and of the field, six in all. */
export function BatchPhotos({ form, setForm, error }: Props) {
  const t = useTranslations("batches.new");
  const room = BATCH_PHOTOS - form.harvest.length - form.field.length;
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="font-medium">{t("photos")}</h2>
        <p className="text-sm text-quiet">{t("photosHint")}</p>
      </div>
      {kinds.map(([of, key]) => (
        <fieldset key={of} className="grid grid-cols-1 gap-2">
          <legend className="mb-2">{t(`of.${of}`)}</legend>
          <PhotoInput
            photos={form[key]}
            onChange={(update) =>
              setForm((now) => ({
                ...now,
                [key]: typeof update === "function" ? update(now[key]) : update,
              }))
            }
            max={form[key].length + room}
          />
        </fieldset>
      ))}
      {error && <p className="text-sm font-medium text-brick">{error}</p>}
    </section>
  );
}
