"use client";

import { useTranslations } from "next-intl";
import { SavedLine } from "@/components/shared/api/saved-line";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { MyProduct } from "@/lib/listing";
import { OwnVoice } from "./own-voice";
import { usePartSaving } from "./use-part-saving";

/** How it came to be: spoken, written, or both; each is kept by itself. */
export function FormStory({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.fields");
  const saving = usePartSaving(product.id);
  return (
    <div className="grid gap-5">
      <OwnVoice voice={product.voice} onKeep={(voiceId) => saving.keep({ voiceId })} />
      <Field label={t("storyZh")} optional={t("optional")}>
        {(control) => (
          <Textarea
            {...control}
            rows={6}
            lang="zh-CN"
            maxLength={2_000}
            defaultValue={product.storyZh}
            onChange={({ target }) => saving.change({ storyZh: target.value })}
            onBlur={() => void saving.flush()}
          />
        )}
      </Field>
      <Field label={t("storyEn")} optional={t("optional")}>
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            lang="en"
            maxLength={4_000}
            defaultValue={product.storyEn}
            onChange={({ target }) => saving.change({ storyEn: target.value })}
            onBlur={() => void saving.flush()}
          />
        )}
      </Field>
      <SavedLine saving={saving} />
    </div>
  );
}
