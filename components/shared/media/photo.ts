import { newLocalId } from "@/components/ui/local-id";
import { pictureUrl } from "@/lib/media";

/** A picture on its way: neither while it is made small, `blob` until it is kept, `asset` once the server has it. */
export type Photo = {
  localId: string;
  blob: Blob | null;
  asset: { id: string; key: string } | null;
  /** To show it here and now; "" while there is nothing to show. */
  url: string;
};

/** A picture that the server has already. */
export const keptPhoto = (asset: { id: string; key: string }, url: string): Photo => ({
  localId: asset.id,
  blob: null,
  asset,
  url,
});

/** A picture that was just chosen, and is being made small. */
export const comingPhoto = (): Photo => ({
  localId: newLocalId(),
  blob: null,
  asset: null,
  url: "",
});

export const isComing = ({ blob, asset }: Photo) => !blob && !asset;

export const withBlob = (photo: Photo, blob: Blob): Photo => ({
  ...photo,
  blob,
  asset: null,
  url: URL.createObjectURL(blob),
});

export const newPhoto = (blob: Blob): Photo => withBlob(comingPhoto(), blob);

/** Ids of the assets once every picture is kept; null while one is on its way. */
export function keptIds(photos: Photo[]): string[] | null {
  const ids = photos.flatMap(({ asset }) => asset?.id ?? []);
  return ids.length === photos.length ? ids : null;
}

/** Picture addresses live as long as the page, so they are not stored. */
export type StoredPhoto = Omit<Photo, "url">;

/** What is kept of pictures; of one that is still coming there is nothing yet. */
export const storedPhotos = (photos: Photo[]): StoredPhoto[] =>
  photos.filter((photo) => !isComing(photo)).map(({ url: _url, ...photo }) => photo);

/** A stored picture with an address to show it by. */
export const revivedPhoto = (photo: StoredPhoto): Photo => ({
  ...photo,
  url: photo.blob
    ? URL.createObjectURL(photo.blob)
    : photo.asset
      ? pictureUrl(photo.asset.key, 720)
      : "",
});
