"use client";

import { useEffect, useEffectEvent } from "react";
import type { Quote } from "@/lib/checkout";
import { goodsOf, restore, store } from "./stored";
import type { Choosing } from "./use-choices";
import type { Collecting } from "./use-collection";
import type { Delivering } from "./use-delivery";
import type { Giving } from "./use-gift";
import type { Invoicing } from "./use-invoice";

export type Typed = {
  choosing: Choosing;
  delivery: Delivering;
  collecting: Collecting;
  giving: Giving;
  invoicing: Invoicing;
};

type Kept = { quote: Quote; key: string; setKey: (key: string) => void; isPlaced: boolean };

/** Brings back what this tab had typed before a refresh, with the key of the same goods, and keeps what is typed. */
export function useStored(typed: Typed, { quote, key, setKey, isPlaced }: Kept) {
  const { choosing, delivery, collecting, giving, invoicing } = typed;
  const recover = useEffectEvent(() => {
    const stored = restore();
    if (!stored) return;
    if (stored.goods === goodsOf(quote)) setKey(stored.key);
    choosing.setNotes(stored.notes);
    choosing.setAnswers(stored.answers);
    choosing.setMethod(stored.method);
    if (stored.gift !== null) {
      giving.want(true);
      giving.write(stored.gift);
    }
    if (stored.invoice) {
      invoicing.want(true);
      invoicing.type(stored.invoice);
    }
    if (!delivery.chosen) delivery.type(stored.draft);
    if (stored.collection) {
      collecting.want(true);
      collecting.choose(stored.collection.point);
      collecting.type(stored.collection.contact);
    }
  });
  useEffect(() => recover(), []);

  const { draft } = delivery;
  const { notes, answers, method } = choosing;
  const gift = giving.gift?.card ?? null;
  const invoice = invoicing.isWanted ? invoicing.draft : null;
  const { isWanted, point } = collecting;
  const { recipient, phone } = collecting.contact;
  useEffect(() => {
    if (isPlaced) return;
    const collection = isWanted ? { point, contact: { recipient, phone } } : null;
    store({ key, goods: goodsOf(quote), draft, notes, answers, method, invoice, gift, collection });
  }, [
    key,
    quote,
    draft,
    notes,
    answers,
    method,
    invoice,
    gift,
    isWanted,
    point,
    recipient,
    phone,
    isPlaced,
  ]);
}
