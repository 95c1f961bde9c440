"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { refreshMe } from "@/components/shared/me/store";
import { call } from "@/lib/api";
import type { DeliveryInput, PlaceOrder } from "@/lib/checkout";
import { breaches } from "@/lib/limits";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { forgetTyped } from "./stored";
import type { Place, Quoting } from "./use-quote";
import type { Typed } from "./use-stored";

/** Refusals after which the total is worked out anew. */
const STALE: string[] = [
  ...breaches,
  ...["PRICE_CHANGED", "OUT_OF_STOCK", "SHOP_CLOSED", "NOT_DELIVERABLE", "SPECIAL_HAD"],
];

type Facts = { newKey: string; only: string[] | null; isGuest: boolean; locale: Locale };
type Offer = { quoting: Quoting; place: Place; paying: PlaceOrder["method"] };

/** Placing the order under one key, which another set of goods or a refusal may change. */
export function usePlacing(typed: Typed, { quoting, place, paying }: Offer, facts: Facts) {
  const { choosing, delivery, collecting, giving, invoicing } = typed;
  const { newKey, only, isGuest, locale } = facts;
  const router = useRouter();
  const [isPlaced, setPlaced] = useState(false);
  const [key, setKey] = useState(newKey);
  const { run, pending, failure } = useCall("checkout.placeOrder");

  /** Everything as the order wants it; null when something is missing, all of which is then marked. */
  function read() {
    const to = collecting.isWanted ? collecting.read() : delivery.read();
    const chosen = choosing.read(quoting.quote);
    const papers = invoicing.read();
    return to && chosen && papers && { delivery: to, ...chosen, ...papers, gift: giving.gift };
  }

  function leave(to: PlaceOrder["delivery"], groupNumber: string) {
    setPlaced(true);
    forgetTyped();
    if (!isGuest && "street" in to) void remember(to);
    void refreshMe();
    const next = paying === "ONLINE" ? paths.cashier(groupNumber) : paths.paid(groupNumber);
    router.replace(localised(locale, next));
  }

  /** What a refusal changes on the page; false when there is something to mend in the form. */
  function mend(code: string) {
    if (STALE.includes(code)) {
      void quoting.check(place);
      return true;
    }
    if (code === "PHONE_INVALID")
      (collecting.isWanted ? collecting : delivery).setErrors({ phone: "phone" });
    if (code === "STATION_GONE") collecting.choose(null);
    if (code === "REGION_UNKNOWN") delivery.setErrors({ region: "region" });
    if (code === "EMPTY_CART" || code === "ADDRESS_GONE") router.refresh();
    if (code === "KEY_REUSED") setKey(`${newKey}-${Date.now()}`);
    return false;
  }

  return {
    key,
    setKey,
    isPlaced,
    failure,
    pending: pending || isPlaced,
    /** False when there is something to mend in the form. */
    async place(): Promise<boolean> {
      // A total that is being worked out anew can't be agreed to yet.
      if (quoting.pending || isPlaced) return true;
      const order = read();
      if (!order) return false;
      const agreed = { method: paying, quoteHash: quoting.quote.hash };
      const forgone = quoting.forgone.current;
      const answer = await run({ key, only, forgone, ...order, ...agreed, locale });
      if (!answer.ok) {
        if (answer.code === "SPECIAL_HAD") forgone.push(String(answer.detail?.variantId));
        return mend(answer.code);
      }
      leave(order.delivery, answer.data.groupNumber);
      return true;
    },
  };
}

/** The first address that somebody signed in types is kept for the next time; the order stands without it. */
const remember = (address: DeliveryInput) =>
  call("identity.keepAddress", {
    id: null,
    address: { ...address, tag: "", isDefault: true },
  }).catch(() => null);
