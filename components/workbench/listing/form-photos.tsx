"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { keptIds, keptPhoto } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { MOST_PHOTOS, type MyProduct } from "@/lib/listing";
import { pictureUrl } from "@/lib/media";
import { PartFrame } from "./part-frame";

/** Pictures, in the order in which shoppers see them. */
export function FormPhotos({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.save");
  const [photos, setPhotos] = useState(() =>
    product.photos.map(({ id, picture }) =>
      keptPhoto({ id, key: picture.key }, pictureUrl(picture.key, 720)),
    ),
  );
  const ids = keptIds(photos);
  return (
    <PartFrame
      productId={product.id}
      patch={() => (ids && ids.length > 0 ? { photos: ids } : null)}
      note={!ids && <span role="status">{t("sending")}</span>}
    >
      <PhotoInput photos={photos} onChange={setPhotos} max={MOST_PHOTOS} square />
    </PartFrame>
  );
}
