"use client";

import { useCallback, useState } from "react";
import {
  isPlausibleWaybill,
  normaliseWaybill,
  rivalCarrier,
  suggestCarriers,
} from "@/lib/shipping";
import { useTypedWaybills } from "./use-typed-waybills";

export type Sent = { carrierCode: string; waybill: string };

type Typing = {
  waybill: string;
  setWaybill: (waybill: string) => void;
  /** The carrier that the seller chose, "" for none. */
  chosen: string;
  choose: (carrierCode: string) => void;
  /** Carrier and number that the seller stands by, though the number looks like another's. */
  sure: string;
  beSure: (pair: string) => void;
};

type Pair = { waybill: string; carrierCode: string };
export const pairOf = ({ waybill, carrierCode }: Pair) =>
  `${carrierCode} ${normaliseWaybill(waybill)}`;

/** The carrier that a number belongs to by its looks, where another was chosen and nobody said why. */
export function rivalOf({ waybill, carrierCode, sure }: Pair & { sure: string }) {
  const isMeant = !carrierCode || sure === pairOf({ waybill, carrierCode });
  return isMeant ? null : rivalCarrier(waybill, carrierCode);
}

/** Which carrier the number points to, and whether both are there. */
function toWaybill(typing: Typing, before = "") {
  const { waybill, setWaybill, chosen, choose, sure, beSure } = typing;
  const [suggested] = suggestCarriers(waybill);
  // What the seller chose stands; until then the number chooses.
  const carrierCode = chosen || (suggested ?? "");
  const rival = rivalOf({ waybill, carrierCode, sure });
  const length = normaliseWaybill(waybill).length;
  return {
    waybill,
    setWaybill,
    carrierCode,
    choose,
    suggested,
    rival,
    beSure: () => beSure(pairOf({ waybill, carrierCode })),
    isOdd: waybill !== before && waybill.trim().length >= 6 && !isPlausibleWaybill(waybill),
    isReady: length >= 4 && carrierCode !== "" && !rival,
  };
}

/** Another number for what was sent: typed or scanned. */
export function useWaybill(sent: Sent) {
  const [waybill, setWaybill] = useState(sent.waybill);
  const [chosen, choose] = useState(sent.carrierCode);
  const [sure, beSure] = useState(pairOf(sent));
  return toWaybill({ waybill, setWaybill, chosen, choose, sure, beSure }, sent.waybill);
}

/** The number of an order's next parcel; it waits in this browser until the shop has it. */
export function useKeptWaybill(number: string) {
  const { typed, type, forget } = useTypedWaybills();
  const { waybill = "", carrierCode: chosen = "", sure = "" } = typed[number] ?? {};
  const setWaybill = useCallback((text: string) => type(number, { waybill: text }), [type, number]);
  const choose = (code: string) => type(number, { carrierCode: code });
  function clear() {
    type(number, { waybill: "", carrierCode: "", sure: "" });
    forget([number]);
  }
  const beSure = (pair: string) => type(number, { sure: pair });
  return { ...toWaybill({ waybill, setWaybill, chosen, choose, sure, beSure }), clear };
}

export type WaybillState = ReturnType<typeof toWaybill>;
