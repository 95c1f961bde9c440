"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { isTaken, useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { toast } from "@/components/ui/toast";

import type { ShopLine } from "@/lib/dispatch/queries";
import { useKeptWaybill } from "./use-waybill";

/** Under which an order's shipping waits on this phone. */
export const subjectOfOrder = (number: string) => `ship:${number}`;

/** One parcel of an order: what is in it, its number, and giving it away or making its label first. */
export function useShipping(number: string, all: readonly ShopLine[]) {
  const t = useTranslations("dispatch.ship");
  const form = useKeptWaybill(number);
  const [chosen, setChosen] = useState<Record<string, number>>({});
  const send = useWaitingCall("dispatch.sendOrder");
  const prepare = useCall("dispatch.numberParcels");
  const [refused, setRefused] = useState<{ ok: false; code: string } | null>(null);

  const amountOf = ({ id, left }: ShopLine) => Math.min(left, chosen[id] ?? left);
  const isWhole = all.every((line) => amountOf(line) === line.left);
  const packed = all.filter((line) => amountOf(line) > 0);
  const lines = packed.map((line) => ({ lineId: line.id, quantity: amountOf(line) }));
  const { carrierCode, waybill } = form;
  const parcel = { number, carrierCode, waybill, ...(!isWhole && { lines }) };
  const isReady = form.isReady && packed.length > 0;

  function begin(next: () => Promise<void>) {
    if (!isReady) return;
    setRefused(null);
    void next();
  }

  return {
    form,
    amountOf,
    setAmount: (id: string, quantity: number) => setChosen({ ...chosen, [id]: quantity }),
    isReady,
    pending: send.pending || prepare.pending,
    failure: refused ?? send.failure ?? prepare.failure,
    send: () =>
      begin(async () => {
        const about = { subject: subjectOfOrder(number), name: number, typed: waybill };
        const answer = await send.run(parcel, about);
        if (!isTaken(answer)) return;
        setChosen({});
        form.clear();
        if (answer.ok) toast(t(isWhole ? "sent" : "sentPart"));
      }),
    label: () =>
      begin(async () => {
        const answer = await prepare.run({ parcels: [parcel] });
        const [outcome] = answer.ok ? answer.data.outcomes : [];
        if (outcome?.ok) form.clear();
        else if (outcome) setRefused(outcome);
      }),
  };
}
