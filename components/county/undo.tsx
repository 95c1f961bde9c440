"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

const EVENT = "desk:undo";
const STAYS_MS = 12_000;

type Offer = { text: string; word: string; undo: () => void };

/** Says what was taken away and offers to put it back for a while. */
export const offerUndo = (offer: Offer) => {
  window.dispatchEvent(new CustomEvent<Offer>(EVENT, { detail: offer }));
};

/** Stands once in the desk's layout. */
export function UndoBar() {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    const hear = (event: Event) => {
      if (event instanceof CustomEvent) setOffer(event.detail);
    };
    window.addEventListener(EVENT, hear);
    return () => window.removeEventListener(EVENT, hear);
  }, []);
  useEffect(() => {
    if (!offer) return;
    const timer = setTimeout(() => setOffer(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [offer]);
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-[calc(96px+var(--safe-bottom))] z-50 mx-auto max-w-md"
    >
      {offer && (
        <p className="flex items-center gap-3 rounded-lg bg-ink py-2 pr-2 pl-5 text-paper shadow-over">
          <span className="grow">{offer.text}</span>
          <Button
            variant="quiet"
            onClick={() => {
              offer.undo();
              setOffer(null);
            }}
          >
            {offer.word}
          </Button>
        </p>
      )}
    </div>
  );
}
