"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import type { Result } from "@/lib/platform/result";

const EVENT = "desk:undo";
const STAYS_MS = 20_000;

type Offer = { text: string; undo: () => Promise<Result<unknown, string>> };

const call = ({ undo }: Offer) => undo();

/** Says what was taken away and offers to put it back for a while. */
export const offerUndo = (offer: Offer) => {
  window.dispatchEvent(new CustomEvent<Offer>(EVENT, { detail: offer }));
};

/** Stands once in the desk's layout. */
export function UndoBar() {
  const t = useTranslations("county");
  const words = useFailureText();
  const { run, pending } = useAction(call);
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
  async function undo(offered: Offer) {
    const answer = await run(offered);
    if (!answer.ok) return toast(words(answer));
    setOffer(null);
    toast(t("undone"));
  }
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
            className="shrink-0 whitespace-nowrap"
            pending={pending}
            onClick={() => void undo(offer)}
          >
            {t("undo")}
          </Button>
        </p>
      )}
    </div>
  );
}
