"use client";

import { useState } from "react";
import type { PlaceOrder } from "@/lib/checkout";

/** Whether it is for somebody else, and what the card says. */
export function useGift() {
  const [isWanted, want] = useState(false);
  const [card, write] = useState("");
  const gift: PlaceOrder["gift"] = isWanted ? { card } : null;
  return { gift, card, want, write };
}

export type Giving = ReturnType<typeof useGift>;
