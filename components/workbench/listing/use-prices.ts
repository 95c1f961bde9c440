import { useState } from "react";
import { changedPrice, type PriceChange, type PricedGoods, risesFar } from "@/lib/listing";
import { parseCount, parsePrice } from "./numbers";

export type Kind = "YUAN" | "PERCENT";
export type Way = "UP" | "DOWN";

const MOST_PERCENT = 300;

/** What is typed as a change; null while it is none. */
function readChange(kind: Kind, way: Way, amount: string): PriceChange | null {
  const sign = way === "UP" ? 1 : -1;
  if (kind === "YUAN") {
    const fen = parsePrice(amount);
    return fen ? { kind, fen: sign * fen } : null;
  }
  const percent = parseCount(amount);
  return percent && percent <= MOST_PERCENT ? { kind, percent: sign * percent } : null;
}

export type Preview = {
  variantId: string;
  fromFen: number;
  /** Null where it would be no price any more. */
  toFen: number | null;
  waits: boolean;
};

function previewOf({ sizes }: PricedGoods, change: PriceChange, percent: number): Preview[] {
  return sizes.map(({ variantId, priceFen }) => {
    const toFen = changedPrice(priceFen, change);
    const waits = toFen !== null && risesFar(priceFen, toFen, percent);
    return { variantId, fromFen: priceFen, toFen, waits };
  });
}

/** Which goods, and how their prices change: each with its old and its new price before anything is done. */
export function usePrices(goods: PricedGoods[], percent: number) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [kind, setKind] = useState<Kind>("YUAN");
  const [way, setWay] = useState<Way>("UP");
  const [amount, setAmount] = useState("");
  const change = readChange(kind, way, amount);
  const ids = new Set(chosen);
  const preview = new Map(
    change ? goods.map((one) => [one.id, previewOf(one, change, percent)] as const) : [],
  );
  const lines = chosen.flatMap((id) => preview.get(id) ?? []);
  return {
    ...{ chosen: ids, kind, setKind, way, setWay, amount, setAmount },
    toggle: (id: string) =>
      setChosen(ids.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]),
    chooseAll: (isAll: boolean) => setChosen(isAll ? goods.map(({ id }) => id) : []),
    clear: () => setAmount(""),
    isWrong: amount.trim() !== "" && change === null,
    previewOf: (id: string) => (ids.has(id) ? preview.get(id) : undefined),
    lines,
    /** Ready to be sent: something is chosen, and every price stays one. */
    isReady: lines.length > 0 && lines.every(({ toFen }) => toFen !== null),
  };
}
