"use client";

import { useState } from "react";
import { isPlausibleWaybill, normaliseWaybill, suggestCarriers } from "@/lib/shipping";

export type Sent = { carrierCode: string; waybill: string };

/** What is typed or scanned, and which carrier that points to. */
export function useWaybill(sent?: Sent) {
  const [waybill, setWaybill] = useState(sent?.waybill ?? "");
  const [chosen, choose] = useState(sent?.carrierCode ?? "");

  const [suggested] = suggestCarriers(waybill);
  const isTouched = waybill !== (sent?.waybill ?? "");
  // What the seller chose stands; until then the number chooses.
  const carrierCode = chosen || (suggested ?? "");
  const length = normaliseWaybill(waybill).length;
  return {
    waybill,
    setWaybill,
    carrierCode,
    choose,
    suggested,
    isOdd: isTouched && length >= 6 && !isPlausibleWaybill(waybill),
    isReady: length >= 4 && carrierCode !== "",
  };
}

export type WaybillState = ReturnType<typeof useWaybill>;
