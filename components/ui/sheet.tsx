"use client";

import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { cn } from "./cn";
import { Close } from "./icons";
import { useBackCloses } from "./use-back-closes";

type Props = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** On a desktop: at the right edge, in the middle, or as wide as a document; on a phone always from the bottom. */
  side?: "centre" | "right" | "wide";
  /** Stays in view while the content scrolls: the one button. */
  footer?: ReactNode;
  labels: { close: string };
  children: ReactNode;
};

const sides = {
  centre: "md:m-auto md:max-h-[86dvh] md:w-[560px] md:rounded-xl",
  wide: "md:m-auto md:max-h-[94dvh] md:w-[min(1100px,94vw)] md:rounded-xl",
  right:
    "sheet-side md:my-0 md:mr-0 md:ml-auto md:h-dvh md:max-h-none md:w-[440px] md:rounded-none",
};

/**
 * A modal on the native dialog: the browser keeps the focus inside and closes it on Esc. What it holds is
 * made when it opens for the first time, and keeps its state from then on.
 */
export function Sheet({ open, onClose, title, side = "centre", footer, labels, children }: Props) {
  const [isMade, setMade] = useState(open);
  if (open && !isMade) setMade(true);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  useBackCloses(open, onClose);

  const close = useEffectEvent(onClose);
  useEffect(() => {
    const element = dialog.current;
    // What is clicked on the backdrop arrives at the dialog itself.
    const onClick = (event: MouseEvent) => event.target === element && close();
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => open && onClose()}
      className={cn(
        "sheet fixed mx-0 mt-auto mb-0 max-h-[88dvh] w-full max-w-none overflow-hidden rounded-t-xl",
        "bg-card p-0 text-ink shadow-over",
        sides[side],
      )}
    >
      <div className="flex max-h-[inherit] flex-col md:h-full">
        <header className="flex items-start gap-3 border-b border-hairline py-2 pr-2 pl-4">
          <h2 id={titleId} className="grow self-center text-lg font-semibold">
            {title}
          </h2>
          <button
            type="button"
            aria-label={labels.close}
            onClick={onClose}
            className="grid size-12 place-items-center rounded-full text-quiet hover:bg-sunk"
          >
            <Close />
          </button>
        </header>
        <div className="grow overflow-y-auto overscroll-contain p-4">{isMade && children}</div>
        {isMade && footer && (
          <footer className="border-t border-hairline p-4 pb-[calc(16px+var(--safe-bottom))]">
            {footer}
          </footer>
        )}
      </div>
    </dialog>
  );
}
