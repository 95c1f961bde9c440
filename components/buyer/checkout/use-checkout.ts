"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { focusFirstError } from "@/components/shared/address/focus-error";
import { useCall } from "@/components/shared/api/use-call";
import { keepPlace } from "@/components/shared/me/place";
import { refreshMe } from "@/components/shared/me/store";
import { call } from "@/lib/api";
import { answerTo } from "@/lib/catalog";
import type { DeliveryInput, PlaceOrder, Quote } from "@/lib/checkout";

import { breaches } from "@/lib/limits";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { forget, goodsOf, restore, store } from "./stored";
import { useCollection } from "./use-collection";
import { type SavedAddress, useDelivery } from "./use-delivery";
import { useGift } from "./use-gift";
import { useInvoice } from "./use-invoice";
import { useQuote } from "./use-quote";

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

const STALE: string[] = [
  ...breaches,
  ...["PRICE_CHANGED", "OUT_OF_STOCK", "SHOP_CLOSED", "NOT_DELIVERABLE", "SPECIAL_HAD"],
];

/** Everything that is chosen and typed on the checkout, and placing the order. */
export function useCheckout(facts: CheckoutFacts) {
  const { initial, addresses, only, usual, newKey, isGuest, locale } = facts;
  const router = useRouter();
  const quoting = useQuote({ initial, only, locale });
  const delivery = useDelivery(addresses, usual);
  const { chosen, draft } = delivery;
  const collecting = useCollection(
    chosen ? { recipient: chosen.recipient, phone: chosen.phoneText } : draft,
  );
  const giving = useGift();
  const invoicing = useInvoice();
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [areAnswersDue, setAnswersDue] = useState(false);
  const [method, setMethod] = useState<PlaceOrder["method"]>("ONLINE");
  const [returnsAgreed, agree] = useState(false);
  const [isTickMissing, setTickMissing] = useState(false);
  const [isPlaced, setPlaced] = useState(false);
  const [key, setKey] = useState(newKey);
  const form = useRef<HTMLDivElement>(null);
  const { run, pending, failure } = useCall("checkout.placeOrder");
  const { quote } = quoting;
  const { provinceCode } = delivery;
  const { stationId } = collecting;
  const place = { provinceCode, stationId };
  const paying = quote.cash.offered && !giving.gift ? method : "ONLINE";

  const recover = useEffectEvent(() => {
    const stored = restore();
    if (!stored) return;
    if (stored.goods === goodsOf(initial)) setKey(stored.key);
    setNotes(stored.notes);
    setAnswers(stored.answers);
    setMethod(stored.method);
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
  const gift = giving.gift?.card ?? null;
  const invoice = invoicing.isWanted ? invoicing.draft : null;
  const { isWanted, point } = collecting;
  const { recipient, phone } = collecting.contact;
  useEffect(() => {
    if (isPlaced) return;
    const collection = isWanted ? { point, contact: { recipient, phone } } : null;
    const typed = { draft: delivery.draft, notes, answers, method, invoice, gift, collection };
    store({ key, goods: goodsOf(quote), ...typed });
  }, [
    key,
    quote,
    delivery.draft,
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

  const followAddress = useEffectEvent((to: string | null, station: string | null) => {
    if (to) keepPlace(to);
    const isOther = station !== quote.stationId || (!station && to !== quote.provinceCode);
    if (isOther) void quoting.check({ provinceCode: to, stationId: station });
  });
  useEffect(() => followAddress(provinceCode, stationId), [provinceCode, stationId]);

  /** The page was read anew: somebody came back to it. */
  const recheck = useEffectEvent(() => void (isPlaced || quoting.check(place)));
  const first = useRef(initial);
  useEffect(() => {
    if (initial !== first.current) recheck();
  }, [initial]);

  async function submit() {
    // A total that is being worked out anew can't be agreed to yet.
    if (quoting.pending || isPlaced) return;
    const to = collecting.isWanted ? collecting.read() : delivery.read();
    const isAgreed = returnsAgreed || !quote.needsReturnConsent;
    setTickMissing(!isAgreed);
    const asks = quote.shops.flatMap(({ lines }) => lines.flatMap((line) => line.asks));
    const isAnswered = asks.every((ask) => answerTo(ask, answers[ask.id]) !== null);
    setAnswersDue(!isAnswered);
    const papers = invoicing.read();
    if (!to || !isAgreed || !isAnswered || !papers)
      return form.current && focusFirstError(form.current);
    const agreed = { method: paying, returnsAgreed: isAgreed, quoteHash: quote.hash };
    const answer = await run({
      key,
      only,
      forgone: quoting.forgone.current,
      delivery: to,
      notes,
      answers,
      gift: giving.gift,
      ...agreed,
      ...papers,
      locale,
    });
    if (answer.ok) {
      setPlaced(true);
      forget();
      if (!isGuest && "street" in to) void remember(to);
      void refreshMe();
      const { groupNumber } = answer.data;
      const next = paying === "ONLINE" ? paths.cashier(groupNumber) : paths.paid(groupNumber);
      return router.replace(localised(locale, next));
    }
    if (answer.code === "SPECIAL_HAD")
      quoting.forgone.current.push(String(answer.detail?.variantId));
    if (STALE.includes(answer.code)) return quoting.check(place);
    if (answer.code === "PHONE_INVALID") {
      const { setErrors } = collecting.isWanted ? collecting : delivery;
      setErrors({ phone: "phone" });
    }
    if (answer.code === "STATION_GONE") collecting.choose(null);
    if (answer.code === "REGION_UNKNOWN") delivery.setErrors({ region: "region" });
    if (answer.code === "EMPTY_CART" || answer.code === "ADDRESS_GONE") router.refresh();
    if (answer.code === "KEY_REUSED") setKey(`${newKey}-${Date.now()}`);
    return form.current && focusFirstError(form.current);
  }

  return {
    form,
    quoting,
    delivery,
    collecting,
    /** Whom a code goes to, should the phone have to be proved. */
    phone: collecting.isWanted ? collecting.contact.phone : delivery.draft.phone,
    notes,
    setNote: (shopId: string, text: string) => setNotes({ ...notes, [shopId]: text }),
    answers,
    setAnswer: (askId: string, text: string) => setAnswers({ ...answers, [askId]: text }),
    areAnswersDue,
    giving,
    invoicing,
    method: paying,
    setMethod,
    returnsAgreed,
    isTickMissing,
    agree(agreed: boolean) {
      agree(agreed);
      setTickMissing(false);
    },
    failure,
    pending: pending || isPlaced,
    submit,
  };
}

/** The first address that somebody signed in types is kept for the next time; the order stands without it. */
const remember = (address: DeliveryInput) =>
  call("identity.keepAddress", {
    id: null,
    address: { ...address, tag: "", isDefault: true },
  }).catch(() => null);

export type Checkout = ReturnType<typeof useCheckout>;
