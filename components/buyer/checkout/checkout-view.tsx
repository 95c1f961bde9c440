"use client";

import { useTranslations } from "next-intl";
import { useFresh } from "@/components/buyer/cart/use-fresh";
import { AwayShops } from "./away-shops";
import { DeliverySection } from "./delivery-section";
import { GiftChoice } from "./gift-choice";
import { InvoiceChoice } from "./invoice-choice";
import { LeftOut } from "./left-out";
import { OrderSummary } from "./order-summary";
import { ParcelCard } from "./parcel-card";
import { type CheckoutFacts, useCheckout } from "./use-checkout";

/** The whole checkout: address on top, parcels by shop, then how to pay and the total. */
export function CheckoutView(facts: CheckoutFacts) {
  // The key is new with every answer of the server.
  useFresh(facts.newKey);
  const t = useTranslations("checkout");
  const checkout = useCheckout(facts);
  const { quoting, delivery, choosing } = checkout;
  const { quote } = quoting;
  const { locale, addresses, isGuest } = facts;

  return (
    <div
      ref={checkout.form}
      className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start lg:gap-6"
    >
      <div className="grid grid-cols-1 gap-4">
        <DeliverySection
          addresses={addresses}
          delivery={delivery}
          collecting={checkout.collecting}
          offer={quote.collection}
          isGuest={isGuest}
          locale={locale}
        />
        <h2 className="sr-only">{t("parcels")}</h2>
        {quote.shops.map((shop) => (
          <ParcelCard
            key={shop.id}
            shop={shop}
            locale={locale}
            note={choosing.notes[shop.id] ?? ""}
            onNote={(text) => choosing.setNote(shop.id, text)}
            answering={choosing}
          />
        ))}
        <GiftChoice giving={checkout.giving} isGuest={isGuest} locale={locale} />
        <InvoiceChoice invoicing={checkout.invoicing} />
        <AwayShops shops={quote.away} />
        <LeftOut lines={quote.leftOut} onMended={quoting.renew} />
      </div>
      <OrderSummary checkout={checkout} locale={locale} />
    </div>
  );
}
