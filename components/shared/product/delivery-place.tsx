"use client";

import { useId, useState } from "react";
import { formatDay } from "@/components/shared/catalog/day";
import { keepPlace } from "@/components/shared/me/place";
import { refreshMe, useMe } from "@/components/shared/me/store";
import { fill } from "@/components/ui/fill";
import type { Locale } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";
import type { DeliveryWords } from "./words";

type Province = { code: string; name: string };
type Props = { provinces: Province[]; words: DeliveryWords; locale: Locale };

/** Where to, for how much and by when, before anything lies in the basket. */
export function DeliveryPlace({ provinces, words, locale }: Props) {
  const id = useId();
  const offer = useMe()?.delivery;
  const [wanted, setWanted] = useState("");
  const place = wanted || (offer?.provinceCode ?? "");
  const choose = (code: string) => {
    setWanted(code);
    keepPlace(code);
    void refreshMe();
  };
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {words.to}
      </label>
      <select
        id={id}
        value={place}
        onChange={(event) => choose(event.target.value)}
        className="-my-2 min-h-11 max-w-full rounded-md bg-transparent pr-1 text-calaite underline underline-offset-4"
      >
        <option value="">{words.choose}</option>
        {provinces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <span aria-live="polite" className="block">
        {offer && offer.provinceCode === place && (
          <Offer offer={offer} words={words} locale={locale} />
        )}
      </span>
    </>
  );
}

type OfferProps = Pick<Props, "words" | "locale"> & {
  offer: NonNullable<NonNullable<ReturnType<typeof useMe>>["delivery"]>;
};

function Offer({ offer, words, locale }: OfferProps) {
  const costs = Object.values(offer.freightFen).flatMap((cost) => cost ?? []);
  if (!offer.arrival || costs.length === 0) return words.nowhere;
  const least = Math.min(...costs);
  const cost =
    Math.max(...costs) === 0
      ? words.free
      : fill(words.cost, { money: formatMoney(fen(least), locale) });
  const { first, last } = offer.arrival;
  return (
    <>
      {cost} ·{" "}
      {fill(words.arrives, { first: formatDay(first, locale), last: formatDay(last, locale) })}
    </>
  );
}
