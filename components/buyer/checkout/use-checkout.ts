"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { focusFirstError } from "@/components/shared/address/focus-error";
import { keepPlace } from "@/components/shared/me/place";
import type { Quote } from "@/lib/checkout";
import type { Locale } from "@/lib/platform/i18n";
import { useChoices } from "./use-choices";
import { useCollection } from "./use-collection";
import { type SavedAddress, useDelivery } from "./use-delivery";
import { useGift } from "./use-gift";
import { useInvoice } from "./use-invoice";
import { usePlacing } from "./use-placing";
import { type Place, type Quoting, useQuote } from "./use-quote";
import { useStored } from "./use-stored";

export type CheckoutFacts = {
  initial: Quote;
  addresses: SavedAddress[];
  only: string[] | null;
  /** The province that was chosen on a product or in the basket. */
  usual: string | null;
  /** For this checkout, unless a refresh finds the one it had. */
  newKey: string;
  isGuest: boolean;
  locale: Locale;
};

/** All that is chosen and typed, by its part of the page. */
function useTyped(addresses: SavedAddress[], usual: string | null) {
  const delivery = useDelivery(addresses, usual);
  const { chosen, draft } = delivery;
  const contact = chosen ? { recipient: chosen.recipient, phone: chosen.phoneText } : draft;
  const collecting = useCollection(contact);
  return {
    ...{ delivery, collecting },
    ...{ choosing: useChoices(), giving: useGift(), invoicing: useInvoice() },
  };
}

/** The quote follows where it goes, and is asked anew when the page was read anew: somebody came back to it. */
function useFollowing(
  quoting: Quoting,
  { provinceCode, stationId }: Place,
  { initial, isPlaced }: { initial: Quote; isPlaced: boolean },
) {
  const { quote } = quoting;
  const follow = useEffectEvent((to: string | null, station: string | null) => {
    if (to) keepPlace(to);
    const isOther = station !== quote.stationId || (!station && to !== quote.provinceCode);
    if (isOther) void quoting.check({ provinceCode: to, stationId: station });
  });
  useEffect(() => follow(provinceCode, stationId), [provinceCode, stationId]);

  const recheck = useEffectEvent(() => {
    if (!isPlaced) void quoting.check({ provinceCode, stationId });
  });
  const first = useRef(initial);
  useEffect(() => {
    if (initial !== first.current) recheck();
  }, [initial]);
}

/** Everything that is chosen and typed on the checkout, and placing the order. */
export function useCheckout(facts: CheckoutFacts) {
  const { initial, addresses, only, usual, locale } = facts;
  const quoting = useQuote({ initial, only, locale });
  const typed = useTyped(addresses, usual);
  const { choosing, delivery, collecting, giving } = typed;
  const { provinceCode } = delivery;
  const { stationId } = collecting;
  const place = { provinceCode, stationId };
  const { quote } = quoting;
  const paying = quote.cash.offered && !giving.gift ? choosing.method : "ONLINE";
  const { key, setKey, isPlaced, ...placing } = usePlacing(
    typed,
    { quoting, place, paying },
    facts,
  );
  const form = useRef<HTMLDivElement>(null);
  useStored(typed, { quote, key, setKey, isPlaced });
  useFollowing(quoting, place, { initial, isPlaced });

  return {
    ...typed,
    ...{ form, quoting, paying },
    /** Whom a code goes to, should the phone have to be proved. */
    phone: collecting.isWanted ? collecting.contact.phone : delivery.draft.phone,
    failure: placing.failure,
    pending: placing.pending,
    async submit() {
      const isWell = await placing.place();
      if (!isWell && form.current) focusFirstError(form.current);
    },
  };
}

export type Checkout = ReturnType<typeof useCheckout>;
