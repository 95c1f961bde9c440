"use client";

import { useCallback, useEffect, useState } from "react";
import { changeNote, readNote } from "@/components/ui/phone-store";

type Typed = { waybill?: string; carrierCode?: string; sure?: string };
type All = Record<string, Typed>;

const KEY = "waybills";

const change = (next: (all: All) => All) =>
  void changeNote<All>(KEY, (all = {}) => next(all)).catch(() => undefined);

/** Numbers as they are typed, by order; they wait in this browser until the shop has them. */
export function useTypedWaybills() {
  const [typed, setTyped] = useState<All>({});
  useEffect(() => {
    let isGone = false;
    void readNote<All>(KEY).then((all) => {
      if (!isGone && all) setTyped((now) => ({ ...all, ...now }));
    });
    return () => {
      isGone = true;
    };
  }, []);

  // The camera starts anew when this changes.
  const type = useCallback((number: string, part: Typed) => {
    const next = (all: All) => ({ ...all, [number]: { ...all[number], ...part } });
    setTyped(next);
    change(next);
  }, []);
  /** What the shop has stays on the screen, to be taken back, but waits no longer. */
  const forget = (numbers: string[]) =>
    change((all) =>
      Object.fromEntries(Object.entries(all).filter(([number]) => !numbers.includes(number))),
    );
  return { typed, type, forget };
}
