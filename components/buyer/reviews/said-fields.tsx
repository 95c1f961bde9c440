"use client";

import { useTranslations } from "next-intl";
import type { Dispatch, SetStateAction } from "react";
import { keptIds, type Photo } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { type KeptVoice, VoiceInput } from "@/components/shared/media/voice-input";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { MOST_LETTERS, MOST_PHOTOS } from "@/lib/reviews";

export type Draft = { text: string; photos: Photo[]; voice: KeptVoice | null };
export const emptyDraft: Draft = { text: "", photos: [], voice: null };

/** What is sent of it; null while a picture is on its way. */
export function saidOf({ text, photos, voice }: Draft) {
  const ids = keptIds(photos);
  return ids && { text: text.trim(), photos: ids, voice: voice?.id ?? null };
}

type Props = {
  label: string;
  draft: Draft;
  onChange: Dispatch<SetStateAction<Draft>>;
  /** Guests have no place for files. */
  canUpload: boolean;
};

/** Words, pictures, a voice: any of them. */
export function SaidFields({ label, draft, onChange, canUpload }: Props) {
  const t = useTranslations("reviews");
  return (
    <>
      <Field label={label} hint={t("textHint")}>
        {(control) => (
          <Textarea
            {...control}
            value={draft.text}
            maxLength={MOST_LETTERS}
            onChange={({ target }) => onChange((now) => ({ ...now, text: target.value }))}
          />
        )}
      </Field>
      {canUpload && (
        <div className="grid gap-3">
          <p className="font-medium">{t("show")}</p>
          <PhotoInput
            photos={draft.photos}
            onChange={(change) => onChange((now) => ({ ...now, photos: change(now.photos) }))}
            max={MOST_PHOTOS}
            hidden
          />
          <VoiceInput
            value={draft.voice}
            onChange={(voice) => onChange((now) => ({ ...now, voice }))}
            variant="quiet"
            hidden
          />
        </div>
      )}
    </>
  );
}
