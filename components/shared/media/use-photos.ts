"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { type Failure, fail } from "@/lib/platform/result";
import { comingPhoto, type Photo, withBlob } from "./photo";
import { cutSquare, HeicUnreadable, shrink, turn } from "./prepare";
import { sendFile } from "./send";

/** As React's own setter takes it, so that two pictures on their way don't overwrite each other. */
export type ChangePhotos = (change: (photos: Photo[]) => Photo[]) => void;

type Way = { share: number } | { failure: Failure };

async function bytesOf(photo: Photo): Promise<Blob> {
  return photo.blob ?? (await fetch(photo.url.replace("/720.webp", "/1080.webp"))).blob();
}

type Wishes = { square: boolean; hidden: boolean; stays: boolean };

/** Pictures that send themselves one after the other, and again when the signal is back; `stays` keeps them here. */
export function usePhotos(
  photos: Photo[],
  onChange: ChangePhotos,
  { square, hidden, stays }: Wishes,
) {
  const [ways, setWays] = useState<Record<string, Way>>({});
  const [refused, setRefused] = useState<Failure | null>(null);
  const setWay = (id: string, way: Way) => setWays((all) => ({ ...all, [id]: way }));
  const replace = (id: string, change: (photo: Photo) => Photo) =>
    onChange((all) => all.map((photo) => (photo.localId === id ? change(photo) : photo)));

  const busy = photos.some(({ localId, asset }) => !asset && "share" in (ways[localId] ?? {}));
  const next = photos.find(({ localId, asset, blob }) => !asset && blob && !ways[localId]);

  const send = useEffectEvent(async ({ localId, blob }: Photo) => {
    if (!blob) return;
    setWay(localId, { share: 0 });
    const kind = hidden ? "private-image" : "image";
    const onProgress = (share: number) => setWay(localId, { share });
    const answer = await sendFile(blob, kind, { onProgress });
    if (!answer.ok) return setWay(localId, { failure: answer });
    const { id, key } = answer.data;
    // Turned meanwhile: then what came back is the picture as it was.
    replace(localId, (photo) => (photo.blob === blob ? { ...photo, asset: { id, key } } : photo));
    setWays(({ [localId]: _done, ...rest }) => rest);
  });
  useEffect(() => {
    if (next && !busy && !stays) void send(next);
  }, [next, busy, stays]);

  const retry = () =>
    setWays((all) => Object.fromEntries(Object.entries(all).filter(([, way]) => "share" in way)));
  useEffect(() => {
    const again = () =>
      setWays((all) => Object.fromEntries(Object.entries(all).filter(([, way]) => "share" in way)));
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);

  const remove = (id: string) => onChange((all) => all.filter(({ localId }) => localId !== id));

  /** Each has its place at once, so that no form leaves without it while it is made small. */
  async function add(files: File[]) {
    setRefused(null);
    const coming = files.map((file) => ({ file, photo: comingPhoto() }));
    onChange((all) => [...all, ...coming.map(({ photo }) => photo)]);
    for (const { file, photo } of coming) {
      try {
        const small = await shrink(file);
        const blob = square ? await cutSquare(small) : small;
        replace(photo.localId, (one) => withBlob(one, blob));
      } catch (error) {
        remove(photo.localId);
        const isHeic = error instanceof HeicUnreadable;
        setRefused(fail(isHeic ? "PICTURE_HEIC" : "PICTURE_UNREADABLE"));
      }
    }
  }

  async function turnOne(photo: Photo) {
    const blob = await turn(await bytesOf(photo));
    setWays(({ [photo.localId]: _old, ...rest }) => rest);
    replace(photo.localId, (old) => withBlob(old, blob));
  }

  const putFirst = (photo: Photo) =>
    onChange((all) => [photo, ...all.filter(({ localId }) => localId !== photo.localId)]);
  return { ways, refused, add, turnOne, remove, putFirst, retry };
}
