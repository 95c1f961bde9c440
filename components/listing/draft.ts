import { type DBSchema, openDB } from "idb";
import { newPhoto, type Photo } from "@/components/media/photo";
import type { Unit } from "@/lib/listing";

/** What is typed, as typed: half a number is kept too. `waiting`: finished, to be sent when there is a signal. */
export type Draft = {
  id: string;
  shopId: string;
  step: number;
  photos: Photo[];
  title: string;
  price: string;
  weight: string;
  unit: Unit;
  stock: string;
  category: string;
  state: "open" | "waiting";
  /** Set when the server has said no to it. */
  refused: string;
  changedAt: number;
};

export type ChangeDraft = (part: Partial<Draft> | ((before: Draft) => Partial<Draft>)) => void;

type Stored = Omit<Draft, "photos"> & { photos: Omit<Photo, "url">[] };

interface Schema extends DBSchema {
  drafts: { key: string; value: Stored };
}

const open = () =>
  openDB<Schema>("chushan-listing", 1, {
    upgrade: (db) => {
      db.createObjectStore("drafts", { keyPath: "id" });
    },
  });

/** Picture addresses live as long as the page; after that they are made anew from what is stored. */
const revive = ({ photos, ...draft }: Stored): Draft => ({
  ...draft,
  photos: photos.map((photo) => ({
    ...photo,
    url: photo.blob
      ? newPhoto(photo.blob).url
      : photo.asset
        ? `/media/${photo.asset.key}/720.webp`
        : "",
  })),
});

export async function saveDraft({ photos, ...draft }: Draft): Promise<void> {
  const stored = photos.map(({ url: _url, ...photo }) => photo);
  await (await open()).put("drafts", { ...draft, photos: stored, changedAt: Date.now() });
}

/** The drafts on this phone for one shop, the newest first. */
export async function listDrafts(shopId: string): Promise<Draft[]> {
  const all = await (await open()).getAll("drafts");
  return all
    .filter((draft) => draft.shopId === shopId)
    .sort((a, b) => b.changedAt - a.changedAt)
    .map(revive);
}

export const removeDraft = async (id: string) => (await open()).delete("drafts", id);

const newId = () =>
  crypto.randomUUID?.() ??
  "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (
      Number(digit) ^
      ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (Number(digit) / 4)))
    ).toString(16),
  );

export const emptyDraft = (shopId: string): Draft => ({
  id: newId(),
  shopId,
  step: 0,
  photos: [],
  title: "",
  price: "",
  weight: "",
  unit: "JIN",
  stock: "",
  category: "",
  state: "open",
  refused: "",
  changedAt: Date.now(),
});

export const isEmpty = ({ photos, title, price }: Draft) =>
  photos.length === 0 && title === "" && price === "";
