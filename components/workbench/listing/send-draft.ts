import { sendFile } from "@/components/shared/media/send";
import { call } from "@/lib/api";
import type { NewProduct, ProductStatus } from "@/lib/listing";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type Draft, removeDraft, saveDraft } from "./draft";
import { readDraft } from "./numbers";

export type Sent = { id: string; slug: string; status: ProductStatus };

/** Pictures first; each that arrives is written down, so that a broken line doesn't send it again. */
async function sendPhotos(draft: Draft): Promise<Result<Draft, string>> {
  let current = draft;
  for (const { localId, blob, asset } of draft.photos) {
    if (asset || !blob) continue;
    const answer = await sendFile(blob, "image");
    if (!answer.ok) return answer;
    const { id, key } = answer.data;
    current = {
      ...current,
      photos: current.photos.map((photo) =>
        photo.localId === localId ? { ...photo, asset: { id, key } } : photo,
      ),
    };
    await saveDraft(current);
  }
  return ok(current);
}

function inputOf(draft: Draft): NewProduct | null {
  const { title, priceFen, netWeightG, stock } = readDraft(draft);
  if (!title || !priceFen || netWeightG === undefined || stock === null) return null;
  return {
    id: draft.id,
    shopId: draft.shopId,
    photos: draft.photos.flatMap(({ asset }) => asset?.id ?? []),
    title,
    priceFen,
    netWeightG,
    unit: draft.unit,
    stock,
    ...(draft.category && { category: draft.category }),
  };
}

const isConnection = (error: unknown) => !navigator.onLine || error instanceof TypeError;

/** Lists a finished draft and forgets it here; OFFLINE leaves it waiting on this phone. */
export async function sendDraft(draft: Draft): Promise<Result<Sent, string>> {
  if (!navigator.onLine) return fail("OFFLINE");
  const ready = await sendPhotos(draft);
  if (!ready.ok) return ready;
  const input = inputOf(ready.data);
  if (!input) return fail("INVALID_INPUT");
  try {
    const answer = await call("listing.listProduct", input);
    if (answer.ok) await removeDraft(draft.id);
    return answer;
  } catch (error) {
    return fail(isConnection(error) ? "OFFLINE" : "UNEXPECTED");
  }
}
