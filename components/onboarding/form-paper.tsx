"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { keptPhoto } from "@/components/media/photo";
import { PhotoInput } from "@/components/media/photo-input";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { useAction } from "@/components/ui/use-action";
import { pictureUrl } from "@/lib/media";
import { looksLikeSc } from "@/lib/onboarding";
import { giveAnswer } from "@/lib/onboarding/actions";
import { businessDay } from "@/lib/platform/clock";
import type { PaperProps } from "./form-props";
import { Question } from "./question";
import { useGoOn } from "./use-go-on";

/** A photographed paper with its last day; the number may be left to the county. */
export function FormPaper({ kind, paper, note, backHref }: PaperProps) {
  const t = useTranslations("onboarding.paper");
  const goOn = useGoOn();
  const { run, pending, failure } = useAction(giveAnswer);
  // A paper to renew begins with the camera, not with the old photograph and its day.
  const old = paper?.isDue ? undefined : paper;
  const [photos, setPhotos] = useState(() =>
    old?.assetId && old.picture
      ? [keptPhoto({ id: old.assetId, key: old.picture.key }, pictureUrl(old.picture.key, 720))]
      : [],
  );
  const [number, setNumber] = useState(paper?.number ?? "");
  const [expiresOn, setExpiresOn] = useState(old?.expiresOn ?? "");
  const [wasSaved, setWasSaved] = useState(false);
  const [photo] = photos;
  const isPast = expiresOn !== "" && expiresOn < businessDay(new Date());

  async function save() {
    setWasSaved(true);
    if (!photo?.asset || isPast) return;
    const answer = await run({
      kind,
      attested: false,
      assetId: photo.asset.id,
      number,
      expiresOn: expiresOn || null,
    });
    if (answer.ok) goOn(answer.data.next);
  }
  return (
    <Question
      title={t(`title.${kind}`)}
      hint={t(`text.${kind}`)}
      backHref={backHref}
      pending={pending}
      failure={failure}
      save={t("save")}
      onSave={() => void save()}
    >
      {note ? <Notice tone="error">{note}</Notice> : <p className="text-quiet">{t("hint")}</p>}
      <PhotoInput photos={photos} onChange={setPhotos} max={1} />
      {wasSaved && !photo && (
        <p role="alert" className="font-medium text-brick">
          {t("missing")}
        </p>
      )}
      {wasSaved && photo && !photo.asset && <p role="status">{t("sending")}</p>}
      <Field label={t("expires")} hint={t("expiresHint")} error={wasSaved && isPast && t("past")}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={expiresOn}
            onChange={({ target }) => setExpiresOn(target.value)}
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
            onChange={({ target }) => setNumber(target.value)}
          />
        )}
      </Field>
    </Question>
  );
}
