"use client";

import { useEffect, useRef, useState } from "react";
import { checkContact, type FieldErrors } from "@/components/shared/address/draft";
import { answerOf } from "@/components/ui/use-action";
import { useSoon } from "@/components/ui/use-soon";
import { call } from "@/lib/api";
import type { ContactInput, PlaceOrder } from "@/lib/checkout";
import type { CollectionPoint } from "@/lib/places";
import type { Locale } from "@/lib/platform/i18n";
import type { Failure } from "@/lib/platform/result";

type Errors = FieldErrors & { point?: true };

/** Stations that hand out parcels, as the words are typed, the nearest first; asked again when the network is back. */
export function useStations(q: string, near: string | null, locale: Locale) {
  const [points, setPoints] = useState<CollectionPoint[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  const asked = useRef(0);
  useSoon([q, near, tries].join("|"), async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await answerOf(() => call("places.findStations", { q, near, locale }));
    if (mine !== asked.current) return;
    setFailure(answer.ok ? null : answer);
    if (answer.ok) setPoints(answer.data.points);
  });
  useEffect(() => {
    const again = () => setTries((before) => before + 1);
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);
  return { points, failure };
}

/** Whether it is fetched at a station, at which, and by whom. */
export function useCollection(known: ContactInput) {
  const [isWanted, want] = useState(false);
  const [point, choose] = useState<CollectionPoint | null>(null);
  const [typed, type] = useState<ContactInput | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  // What is known may be a whole address.
  const { recipient, phone } = typed ?? known;
  return {
    isWanted,
    want,
    point,
    choose(chosen: CollectionPoint | null) {
      choose(chosen);
      setErrors(({ point: _, ...others }) => others);
    },
    contact: { recipient, phone },
    type,
    errors,
    setErrors,
    /** What the quote is for; null while nothing is chosen. */
    stationId: (isWanted && point?.id) || null,
    /** As the order wants it; null when something is missing, which is then marked. */
    read(): PlaceOrder["delivery"] | null {
      const checked = checkContact({ recipient, phone });
      setErrors({ ...(!checked.ok && checked.errors), ...(!point && { point: true }) });
      return point && checked.ok ? { ...checked.contact, stationId: point.id } : null;
    },
  };
}

export type Collecting = ReturnType<typeof useCollection>;
