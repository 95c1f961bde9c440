"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { keptPhoto, newPhoto, type Photo } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { pictureUrl } from "@/lib/media";
import type { FormProps } from "./form-props";
import { keep } from "./kept";
import { Question } from "./question";
import { useAnswer } from "./use-answer";

function firstPhotos({ given, kept }: Pick<FormProps, "given" | "kept">): Photo[] {
  if (kept.photo) return [newPhoto(kept.photo)];
  const photo = given?.photo;
  if (!photo) return [];
  const { id, picture } = photo;
  return [keptPhoto({ id, key: picture.key }, pictureUrl(picture.key, 720))];
}

export function FormPhoto({ given, kept, way, backHref }: FormProps) {
  const t = useTranslations("onboarding");
  const { save, pending, failure } = useAnswer(way);
  const [photos, setPhotos] = useState(() => firstPhotos({ given, kept }));
  const [wasSaved, setWasSaved] = useState(false);
  const [photo] = photos;

  async function keepOrSend() {
    setWasSaved(true);
    if (!photo) return;
    if (photo.asset) return save({}, { photoId: photo.asset.id });
    if (!photo.blob) return;
    // It waits on this phone until there is a signal, or somebody has signed in.
    if (way.isGuest) return save({ photo: photo.blob }, {});
    await keep(way.whose, { photo: photo.blob });
  }
  const isOnItsWay = !way.isGuest && photo && !photo.asset;
  return (
    <Question
      title={t("question.SHOP_PHOTO.title")}
      hint={t("question.SHOP_PHOTO.hint")}
      backHref={backHref}
      pending={pending}
      failure={failure}
      onSave={() => void keepOrSend()}
    >
      <PhotoInput photos={photos} onChange={setPhotos} max={1} square stays={way.isGuest} />
      {wasSaved && !photo && (
        <p role="alert" className="font-medium text-brick">
          {t("question.SHOP_PHOTO.problem")}
        </p>
      )}
      {wasSaved && isOnItsWay && <p role="status">{t("paper.sending")}</p>}
    </Question>
  );
}
