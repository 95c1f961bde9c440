"use client";

import { useCallback, useState } from "react";
import { isPlausibleWaybill, normaliseWaybill, suggestCarriers } from "@/lib/shipping";
import { useTypedWaybills } from "./use-typed-waybills";

export type Sent = { carrierCode: string; waybill: string };

type Typing = {
  waybill: string;
  setWaybill: (waybill: string) => void;
  /** The carrier that the seller chose, "" for none. */
  chosen: string;
  choose: (carrierCode: string) => void;
};

/** Which carrier the number points to, and whether both are there. */
function toWaybill({ waybill, setWaybill, chosen, choose }: Typing, before = "") {
  const [suggested] = suggestCarriers(waybill);
  // What the seller chose stands; until then the number chooses.
  const carrierCode = chosen || (suggested ?? "");
  const length = normaliseWaybill(waybill).length;
  return {
    waybill,
    setWaybill,
    carrierCode,
    choose,
    suggested,
    isOdd: waybill !== before && waybill.trim().length >= 6 && !isPlausibleWaybill(waybill),
    isReady: length >= 4 && carrierCode !== "",
  };
}

/** Another number for what was sent: typed or scanned. */
export function useWaybill(sent: Sent) {
  const [waybill, setWaybill] = useState(sent.waybill);
  const [chosen, choose] = useState(sent.carrierCode);
  return toWaybill({ waybill, setWaybill, chosen, choose }, sent.waybill);
}

/** The number of an order's next parcel; it waits in this browser until the shop has it. */
export function useKeptWaybill(number: string) {
  const { typed, type, forget } = useTypedWaybills();
  const { waybill = "", carrierCode = "" } = typed[number] ?? {};
  const setWaybill = useCallback((text: string) => type(number, { waybill: text }), [type, number]);
  const choose = (code: string) => type(number, { carrierCode: code });
  function clear() {
    type(number, { waybill: "", carrierCode: "" });
    forget([number]);
  }
  return { ...toWaybill({ waybill, setWaybill, chosen: carrierCode, choose }), clear };
}

export type WaybillState = ReturnType<typeof toWaybill>;
