"use client";

import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";

import type { ShopOrderCard } from "@/lib/dispatch/queries";
import type { Failure } from "@/lib/platform/result";
import { normaliseWaybill, suggestCarriers } from "@/lib/shipping";
import { useTypedWaybills } from "./use-typed-waybills";
import { pairOf, rivalOf } from "./use-waybill";

export type Outcome =
  | { kind: "SENT" | "NUMBERED"; parcelId: string }
  | { kind: "BACK" }
  | { kind: "REFUSED"; failure: Failure };

type Answer = { ok: true; data: { parcelId: string } } | Failure;

/** Numbers for many orders, sent or labelled together; each order keeps its own outcome. */
export function useSendMany(orders: readonly ShopOrderCard[]) {
  const { typed, type, forget } = useTypedWaybills();
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const send = useCall("dispatch.sendOrders");
  const prepare = useCall("dispatch.numberParcels");
  const back = useCall("dispatch.takeBackShipping");

  const rowOf = ({ number, prepared }: ShopOrderCard) => {
    const waybill = typed[number]?.waybill ?? prepared?.waybill ?? "";
    const [suggested] = suggestCarriers(waybill);
    const carrierCode = typed[number]?.carrierCode ?? prepared?.carrierCode ?? suggested ?? "";
    return { number, waybill, carrierCode };
  };
  const askedOf = (order: ShopOrderCard) =>
    rivalOf({ ...rowOf(order), sure: typed[order.number]?.sure ?? "" });
  const isOpen = ({ number }: { number: string }) => outcomes[number]?.kind !== "SENT";
  const ready = orders
    .filter((order) => !askedOf(order))
    .map(rowOf)
    .filter((row) => isOpen(row) && row.carrierCode && normaliseWaybill(row.waybill).length >= 4);
  const sent = Object.entries(outcomes).flatMap(([number, outcome]) =>
    outcome.kind === "SENT" ? [{ number, parcelId: outcome.parcelId }] : [],
  );

  const keep = (numbers: string[], answers: Answer[], kind: "SENT" | "NUMBERED") => {
    forget(numbers.filter((_, at) => answers[at]?.ok));
    setOutcomes((before) => {
      const after = { ...before };
      for (const [index, number] of numbers.entries()) {
        const answer = answers[index];
        if (!answer) continue;
        after[number] = answer.ok
          ? { kind, parcelId: answer.data.parcelId }
          : { kind: "REFUSED", failure: answer };
      }
      return after;
    });
  };

  const act = async (action: typeof send, kind: "SENT" | "NUMBERED") => {
    if (ready.length === 0) return;
    const answer = await action.run({ parcels: ready });
    if (answer.ok)
      keep(
        ready.map(({ number }) => number),
        answer.data.outcomes,
        kind,
      );
  };

  async function takeBack(parcels: typeof sent) {
    const answer = await back.run({ parcels });
    if (!answer.ok) return;
    const heard = answer.data.outcomes;
    setOutcomes((before) => {
      const after = { ...before };
      for (const [index, { number }] of parcels.entries()) {
        const one = heard[index];
        if (one) after[number] = one.ok ? { kind: "BACK" } : { kind: "REFUSED", failure: one };
      }
      return after;
    });
  }

  return {
    rowOf,
    askedOf,
    beSure: (order: ShopOrderCard) => type(order.number, { sure: pairOf(rowOf(order)) }),
    type,
    outcomes,
    ready: ready.length,
    sent,
    failed: Object.values(outcomes).filter(({ kind }) => kind === "REFUSED").length,
    pending: send.pending || prepare.pending || back.pending,
    failure: send.failure ?? prepare.failure ?? back.failure,
    send: () => act(send, "SENT"),
    label: () => act(prepare, "NUMBERED"),
    takeBack,
  };
}

export type SendMany = ReturnType<typeof useSendMany>;
