"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Newer, useNewer } from "@/components/desk/register/newer";
import type { WrongAt } from "@/components/desk/register/register-form";
import { keptIds, keptPhoto, type Photo } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { Card } from "@/components/ui/card";
import { pictureUrl } from "@/lib/media";
import type { VillageForEdit } from "@/lib/places/queries";

type Props = { village: VillageForEdit | null; wrong: WrongAt };

/** The picture over a village's page, as the id in `sceneId`. */
export function SceneField({ village, wrong }: Props) {
  const t = useTranslations("county.villages");
  const id = village?.input.sceneId ?? "";
  const url = village?.scene ? pictureUrl(village.scene.key, 720) : "";
  const stored = village?.scene && id ? [keptPhoto({ id, key: village.scene.key }, url)] : [];
  const { key, ...newer } = useNewer(id);
  return (
    <Card className="grid gap-3">
      <h2 className="font-semibold">{t("scene")}</h2>
      <div className="max-w-xl">
        <Picked key={key} stored={stored} onTouch={newer.touch} />
        <p className="font-medium text-brick">{wrong("sceneId")}</p>
        <Newer newer={newer}>
          {url && <img src={url} alt={t("scene")} className="rounded-md" />}
        </Newer>
      </div>
    </Card>
  );
}

function Picked({ stored, onTouch }: { stored: Photo[]; onTouch: () => void }) {
  const [photos, setPhotos] = useState(stored);
  // One that is still on its way is no id, which the server refuses with a sentence.
  const id = keptIds(photos)?.[0] ?? (photos.length > 0 ? "sending" : "");
  return (
    <>
      <input type="hidden" name="sceneId" value={id} />
      <PhotoInput
        photos={photos}
        onChange={(change) => {
          onTouch();
          setPhotos(change);
        }}
        max={1}
      />
    </>
  );
}
