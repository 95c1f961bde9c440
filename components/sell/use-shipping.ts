"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { changeWaybill, sendOrder } from "@/lib/orders/actions";
import { isPlausibleWaybill, normaliseWaybill, suggestCarriers } from "@/lib/shipping";

type Options = {
  number: string;
  sent?: { carrierCode: string; waybill: string };
  onDone?: () => void;
};

/** What is typed, which carrier that points to, and sending it once. */
export function useShipping({ number, sent, onDone }: Options) {
  const t = useTranslations("sell.ship");
  const [waybill, setWaybill] = useState(sent?.waybill ?? "");
  const [chosen, choose] = useState(sent?.carrierCode ?? "");
  const { run, pending, failure } = useAction(sent ? changeWaybill : sendOrder);

  const [suggested] = suggestCarriers(waybill);
  const isTouched = waybill !== (sent?.waybill ?? "");
  // What the seller chose stands; until then the number chooses.
  const carrierCode = chosen || (suggested ?? "");
  const length = normaliseWaybill(waybill).length;
  const isReady = length >= 4 && carrierCode !== "";

  async function send() {
    if (!isReady) return;
    const answer = await run({ number, carrierCode, waybill });
    if (!answer.ok) return;
    toast(t(sent ? "corrected" : "sent"));
    onDone?.();
  }

  return {
    waybill,
    setWaybill,
    carrierCode,
    choose,
    suggested,
    isOdd: isTouched && length >= 6 && !isPlausibleWaybill(waybill),
    isReady,
    pending,
    failure,
    send,
  };
}
