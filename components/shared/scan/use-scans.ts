"use client";

import { useRouter } from "next/navigation";
import { useCallback, useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { perform } from "@/components/shared/outbox/perform";
import { newLocalId } from "@/components/ui/local-id";
import { beep } from "./beep";
import { changed, type Entry, type Place, withEntry } from "./scan-list";

/** The page is shown anew when the hands have rested for so long. */
const REST_MS = 1_200;

const failed = { ok: false, code: "UNEXPECTED" } as const;

/** What waits for signal here. */
export const subjectOf = ({ kind, id }: Place) => `relay:${kind}:${id}`;

async function send(at: Place, scan: string, weightG: number | null): Promise<Partial<Entry>> {
  const about = { subject: subjectOf(at), name: scan };
  const answer = await perform("relay.scan", { at, scan, weightG }, about).catch(() => failed);
  if (answer.ok) return { state: answer.data.isNew ? "new" : "again", parcel: answer.data };
  return answer.code === "KEPT" ? { state: "kept" } : { state: "bad", failure: answer };
}

const heard = { new: "new", kept: "new", again: "again", bad: "bad" } as const;

/** The scans of this round: they go out one after the other, so that fast hands lose none. */
export function useScans(at: Place) {
  const router = useRouter();
  const undo = useCall("relay.unscan");
  const [entries, setEntries] = useState<Entry[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = useCallback(
    (key: string, part: Partial<Entry>) => setEntries((all) => changed(all, key, part)),
    [],
  );

  const scan = useCallback(
    (text: string, weightG: number | null) => {
      const key = newLocalId();
      setEntries((all) => withEntry(all, { key, text, state: "sending" }));
      clearTimeout(rest.current);
      line.current = line.current.then(async () => {
        const result = await send(at, text, weightG);
        change(key, result);
        const { state } = result;
        if (state && state in heard) beep(heard[state as keyof typeof heard]);
        clearTimeout(rest.current);
        rest.current = setTimeout(() => navigator.onLine && router.refresh(), REST_MS);
      });
    },
    [at, change, router],
  );

  async function takeBack({ key, parcel }: Entry) {
    if (!parcel) return;
    const answer = await undo.run({ at, shipmentId: parcel.shipmentId });
    if (answer.ok) change(key, { state: "undone" });
    else change(key, { state: "bad", failure: answer });
  }

  return { entries, scan, takeBack };
}
