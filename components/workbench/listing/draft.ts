import {
  type Photo,
  revivedPhoto,
  type StoredPhoto,
  storedPhotos,
} from "@/components/shared/media/photo";
import { changeNote, listNotes } from "@/components/ui/phone-store";
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

type Stored = Omit<Draft, "photos"> & { photos: StoredPhoto[] };

const DRAFTS = "draft:";

export const saveDraft = (draft: Draft): Promise<void> =>
  changeNote<Stored>(DRAFTS + draft.id, () => ({
    ...draft,
    photos: storedPhotos(draft.photos),
    changedAt: Date.now(),
  }));

/** The drafts on this phone for one shop, the newest first. */
export async function listDrafts(shopId: string): Promise<Draft[]> {
  const all = await listNotes<Stored>(DRAFTS);
  return all
    .filter((draft) => draft.shopId === shopId)
    .sort((a, b) => b.changedAt - a.changedAt)
    .map((draft) => ({ ...draft, photos: draft.photos.map(revivedPhoto) }));
}

export const removeDraft = (id: string) => changeNote(DRAFTS + id, () => undefined);

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
