"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { MyProduct } from "@/lib/listing";
import { PartFrame } from "./part-frame";

/** How it came to be: spoken, written, or both. */
export function FormStory({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.fields");
  const [voice, setVoice] = useState<KeptVoice | null>(product.voice);
  const [storyZh, setZh] = useState(product.storyZh);
  const [storyEn, setEn] = useState(product.storyEn);
  return (
    <PartFrame
      productId={product.id}
      patch={() => ({ voiceId: voice?.id ?? null, storyZh, storyEn })}
    >
      <VoiceInput value={voice} onChange={setVoice} />
      <Field label={t("storyZh")} optional={t("optional")}>
        {(control) => (
          <Textarea
            {...control}
            rows={6}
            lang="zh-CN"
            maxLength={2_000}
            value={storyZh}
            onChange={({ target }) => setZh(target.value)}
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
            value={storyEn}
            onChange={({ target }) => setEn(target.value)}
          />
        )}
      </Field>
    </PartFrame>
  );
}
