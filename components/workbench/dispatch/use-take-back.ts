"use client";

import { useState } from "react";
import { useAction } from "@/components/ui/use-action";
import { takeBackShipping } from "@/lib/dispatch/actions";

type Refused = { ok: false; code: string };

/** Takes one parcel back; `true` when it was. */
export function useTakeBack(number: string, parcelId: string) {
  const { run, pending, failure } = useAction(takeBackShipping);
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
