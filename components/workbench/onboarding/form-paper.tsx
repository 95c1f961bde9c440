"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { isComing, keptPhoto, revivedPhoto, storedPhotos } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { useSoon } from "@/components/ui/use-soon";
import { pictureUrl } from "@/lib/media";
import { looksLikeSc } from "@/lib/onboarding";
import { businessDay } from "@/lib/platform/clock";
import type { Failure } from "@/lib/platform/result";
import type { PaperProps } from "./form-props";
import { keepPaper, type PaperDraft } from "./kept";
import { Question } from "./question";
import { sendPaper } from "./send-kept";
import { useGoOn } from "./use-go-on";

/** What the form begins with: what waits on this phone, else what the county has. */
function begin({ draft, paper, note }: Pick<PaperProps, "draft" | "paper" | "note">) {
  if (draft) return { ...draft, photos: draft.photos.map(revivedPhoto) };
  // One to renew, or that was found wanting, begins with the camera instead of the old photograph.
  const old = paper?.isDue || note ? undefined : paper;
  const { assetId, picture } = old ?? {};
  return {
    photos:
      assetId && picture
        ? [keptPhoto({ id: assetId, key: picture.key }, pictureUrl(picture.key, 720))]
        : [],
    number: paper?.number ?? "",
    expiresOn: old?.expiresOn ?? "",
  };
}

/** A photographed paper with its last day; the number may be left to the county. */
export function FormPaper({ kind, whose, draft, paper, note, backHref }: PaperProps) {
  const t = useTranslations("onboarding.paper");
  const goOn = useGoOn();
  const [first] = useState(() => begin({ draft, paper, note }));
  const [typed, setTyped] = useState(first);
  const [wasSaved, setWasSaved] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { photos, number, expiresOn } = typed;
  const isPast = expiresOn !== "" && expiresOn < businessDay(new Date());
  const toDraft = (isDone: boolean): PaperDraft => ({
    number,
    expiresOn,
    photos: storedPhotos(photos),
    isDone,
  });
  useSoon(typed, async (now) => {
    if (now !== first && !isSending) await keepPaper(whose, kind, toDraft(false));
  });

  async function save() {
    setWasSaved(true);
    if (photos.length === 0 || photos.some(isComing) || isPast || isSending) return;
    setSending(true);
    await keepPaper(whose, kind, toDraft(true)).catch(() => undefined);
    const answer = await sendPaper(whose, kind, toDraft(true));
    setSending(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) goOn(answer.data.next);
  }
  return (
    <Question
      title={t(`title.${kind}`)}
      hint={t(`text.${kind}`)}
      backHref={backHref}
      pending={isSending || photos.some(isComing)}
      failure={failure}
      save={t("save")}
      onSave={() => void save()}
    >
      {note ? <Notice tone="error">{note}</Notice> : <p className="text-quiet">{t("hint")}</p>}
      <PhotoInput
        photos={photos}
        onChange={(next) => setTyped((now) => ({ ...now, photos: next(now.photos) }))}
        max={1}
        hidden
        stays
      />
      {wasSaved && photos.length === 0 && (
        <p role="alert" className="font-medium text-brick">
          {t("missing")}
        </p>
      )}
      <Field label={t("expires")} hint={t("expiresHint")} error={wasSaved && isPast && t("past")}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={expiresOn}
            onChange={({ target }) => setTyped((now) => ({ ...now, expiresOn: target.value }))}
          />
        )}
      </Field>
      <Field
        label={t("number")}
        hint={
          kind === "FOOD_LICENCE" && number !== "" && !looksLikeSc(number)
            ? t("scOdd")
            : t("optional")
        }
      >
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            autoComplete="off"
            value={number}
            onChange={({ target }) => setTyped((now) => ({ ...now, number: target.value }))}
          />
        )}
      </Field>
    </Question>
  );
}
