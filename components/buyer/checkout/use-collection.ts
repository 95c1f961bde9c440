"use client";

import { useEffect, useState } from "react";
import type { FieldErrors } from "@/components/shared/address/draft";
import { call } from "@/lib/api";
import type { PlaceOrder } from "@/lib/checkout";
import type { CollectionPoint } from "@/lib/places";
import type { Locale } from "@/lib/platform/i18n";

const SETTLES_MS = 250;

type Contact = { recipient: string; phone: string };
type Errors = Pick<FieldErrors, "recipient" | "phone"> & { point?: true };

/** Stations that hand out parcels, as the words are typed; the nearest first. */
export function useStations(q: string, near: string | null, locale: Locale) {
  const [points, setPoints] = useState<CollectionPoint[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const answer = await call("places.findStations", { q, near, locale }).catch(() => null);
      if (!isOver && answer?.ok) setPoints(answer.data.points);
    };
    const timer = setTimeout(() => void ask(), SETTLES_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [q, near, locale]);
  return points;
}

/** Whether it is fetched at a station, at which, and by whom. */
export function useCollection(known: Contact) {
  const [isWanted, want] = useState(false);
  const [point, choose] = useState<CollectionPoint | null>(null);
  const [typed, type] = useState<Contact | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const contact = typed ?? known;
  return {
    isWanted,
    want,
    point,
    choose(chosen: CollectionPoint | null) {
      choose(chosen);
      setErrors(({ point: _, ...others }) => others);
    },
    contact,
    type,
    errors,
    setErrors,
    /** What the quote is for; null while nothing is chosen. */
    stationId: (isWanted && point?.id) || null,
    /** As the order wants it; null when something is missing, which is then marked. */
    read(): PlaceOrder["delivery"] | null {
      const recipient = contact.recipient.trim();
      const phone = contact.phone.trim();
      const wrong: Errors = {
        ...(!point && { point: true as const }),
        ...(recipient.length < 2 && { recipient: "recipient" as const }),
        ...(phone.length < 5 && { phone: "phone" as const }),
      };
      setErrors(wrong);
      if (!point || Object.keys(wrong).length > 0) return null;
      return { recipient, phone, stationId: point.id };
    },
  };
}

export type Collecting = ReturnType<typeof useCollection>;
