import { emptyTitle, type TitleDraft } from "@/components/buyer/invoices/title-draft";
import { type AddressDraft, emptyDraft } from "@/components/shared/address/draft";
import { forget, isRecord, keep, recall, texts } from "@/components/shared/kept/tab-memory";
import type { PlaceOrder, Quote } from "@/lib/checkout";
import type { CollectionPoint } from "@/lib/places";

const NAME = "checkout";

/** What a refresh of the page must not lose. */
export type Stored = {
  key: string;
  /** The goods that the key was made for. */
  goods: string;
  draft: AddressDraft;
  notes: Record<string, string>;
  answers: Record<string, string>;
  method: PlaceOrder["method"];
  /** What the card says; null for what the buyer keeps. */
  gift: string | null;
  /** To whom invoices are made out; null when none are wanted. */
  invoice: TitleDraft | null;
  /** At which station it is fetched, by whom; null for what goes to the door. */
  collection: { point: CollectionPoint | null; contact: Contact } | null;
};

type Contact = { recipient: string; phone: string };

/** Other goods are another order and need another key. */
export const goodsOf = (quote: Quote) =>
  quote.shops
    .flatMap(({ lines }) => lines.map(({ variantId, quantity }) => `${variantId}:${quantity}`))
    .sort()
    .join();

const titleFrom = ({ kind, ...typed }: Record<string, string>): TitleDraft => ({
  ...emptyTitle,
  ...typed,
  kind: kind === "COMPANY" ? kind : "PERSON",
});

const nothing = { recipient: "", phone: "" };
const nowhere: CollectionPoint = { id: "", name: "", address: "", hours: "", phone: "" };

function collectionFrom({ point, contact }: Record<string, unknown>): Stored["collection"] {
  const known = isRecord(point) ? { ...nowhere, ...texts(point) } : null;
  return { point: known?.id ? known : null, contact: { ...nothing, ...texts(contact) } };
}

/** What this tab had typed before a refresh; null when there is nothing or it can't be read. */
export function restore(): Stored | null {
  const stored = recall(NAME);
  if (!stored) return null;
  const { key, goods, draft, notes, answers, method, invoice, gift, collection } = stored;
  if (typeof key !== "string" || typeof goods !== "string") return null;
  return {
    key,
    goods,
    draft: { ...emptyDraft, ...texts(draft) },
    notes: texts(notes),
    answers: texts(answers),
    method: method === "CASH_ON_DELIVERY" ? method : "ONLINE",
    gift: typeof gift === "string" ? gift : null,
    invoice: isRecord(invoice) ? titleFrom(texts(invoice)) : null,
    collection: isRecord(collection) ? collectionFrom(collection) : null,
  };
}

export const store = (stored: Stored) => keep(NAME, stored);

export const forgetTyped = () => forget(NAME);
