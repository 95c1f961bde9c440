/** A picture on its way: `blob` until it is kept, `asset` once the server has it. */
export type Photo = {
  localId: string;
  blob: Blob | null;
  asset: { id: string; key: string } | null;
  /** To show it here and now. */
  url: string;
};

/** A picture that the server has already. */
export const keptPhoto = (asset: { id: string; key: string }, url: string): Photo => ({
  localId: asset.id,
  blob: null,
  asset,
  url,
});

export const newPhoto = (blob: Blob): Photo => ({
  localId: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
  blob,
  asset: null,
  url: URL.createObjectURL(blob),
});

/** Ids of the assets once every picture is kept; null while one is on its way. */
export function keptIds(photos: Photo[]): string[] | null {
  const ids = photos.flatMap(({ asset }) => asset?.id ?? []);
  return ids.length === photos.length ? ids : null;
}
