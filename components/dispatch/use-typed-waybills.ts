"use client";

import { useEffect, useState } from "react";
import { changeNote, readNote } from "@/components/ui/phone-store";

type Typed = { waybill?: string; carrierCode?: string };
type All = Record<string, Typed>;

const KEY = "waybills";

const change = (next: (all: All) => All) =>
  void changeNote<All>(KEY, (all = {}) => next(all)).catch(() => undefined);

/** Numbers as they are typed, by order; they wait in this browser until their parcel is on its way. */
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

  function type(number: string, part: Typed) {
    const next = (all: All) => ({ ...all, [number]: { ...all[number], ...part } });
    setTyped(next);
    change(next);
  }
  /** What was sent stays on the screen, to be taken back, but waits no longer. */
  const forget = (numbers: string[]) =>
    change((all) =>
      Object.fromEntries(Object.entries(all).filter(([number]) => !numbers.includes(number))),
    );
  return { typed, type, forget };
}
