"use client";

import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";

type Refused = { ok: false; code: string };

/** Takes one parcel back; `true` when it was. */
export function useTakeBack(number: string, parcelId: string) {
  const { run, pending, failure } = useCall("dispatch.takeBackShipping");
  const [refused, setRefused] = useState<Refused | null>(null);

  async function takeBack() {
    setRefused(null);
    const answer = await run({ parcels: [{ number, parcelId }] });
    const [outcome] = answer.ok ? answer.data.outcomes : [];
    if (outcome && !outcome.ok) setRefused(outcome);
    return outcome?.ok === true;
  }

  return { takeBack, pending, failure: refused ?? failure };
}
