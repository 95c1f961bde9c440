"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { SavedLine } from "@/components/shared/api/saved-line";
import { keptIds, keptPhoto, type Photo } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { MOST_PHOTOS, type MyProduct } from "@/lib/listing";
import { pictureUrl } from "@/lib/media";
import { usePartSaving } from "./use-part-saving";

const photosOf = ({ photos }: MyProduct) =>
  photos.map(({ id, picture }) =>
    keptPhoto({ id, key: picture.key }, pictureUrl(picture.key, 720)),
  );

/** Saves each set of pictures that has arrived whole, and can bring the one before back. */
function useKeptPhotos(product: MyProduct) {
  const t = useTranslations("listing.save");
  const saving = usePartSaving(product.id);
  const [photos, setPhotos] = useState(() => photosOf(product));
  const saved = useRef(photos);

  async function keep(next: Photo[], ids: string[]) {
    const before = saved.current;
    saved.current = next;
    const answer = await saving.keep({ photos: ids });
    if (!answer?.ok) return;
    const undo = { label: t("undo"), press: () => setPhotos(before) };
    toast(t(answer.data.waiting.length > 0 ? "waits" : "done"), undo);
  }
  const keepNow = useEffectEvent((next: Photo[]) => {
    const ids = keptIds(next);
    if (!ids || ids.length === 0 || ids.join() === keptIds(saved.current)?.join()) return;
    void keep(next, ids);
  });
  // Pictures arrive one by one, from whatever sends them.
  useEffect(() => keepNow(photos), [photos]);
  return { photos, setPhotos, saving };
}

/** Pictures, in the order in which shoppers see them; a picture that has arrived is saved. */
export function FormPhotos({ product }: { product: MyProduct }) {
  const t = useTranslations("listing");
  const { photos, setPhotos, saving } = useKeptPhotos(product);
  return (
    <div className="grid gap-5">
      <PhotoInput photos={photos} onChange={setPhotos} max={MOST_PHOTOS} square />
      {photos.length === 0 && <Notice tone="warn">{t("new.photos.problem")}</Notice>}
      {keptIds(photos) ? <SavedLine saving={saving} /> : <p role="status">{t("save.sending")}</p>}
    </div>
  );
}
