"use client";

import { useEffect, useRef, useState } from "react";
import { Close } from "@/components/ui/icons";
import { useBackCloses } from "@/components/ui/use-back-closes";
import { closeUrl, type Picture } from "@/lib/media";
import { usePinch } from "./use-pinch";
import type { GalleryWords } from "./words";

type Props = { pictures: Picture[]; from: number; words: GalleryWords; onClose: () => void };

/** The whole screen for the pictures: swipe, arrow keys, pinch, double tap. */
export function Viewer({ pictures, from, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const strip = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(from);
  useBackCloses(true, onClose);
  useEffect(() => {
    dialog.current?.showModal();
    strip.current?.scrollTo({ left: from * strip.current.clientWidth, behavior: "instant" });
  }, [from]);
  const step = (by: number) => strip.current?.scrollBy({ left: by * strip.current.clientWidth });

  return (
    <dialog
      ref={dialog}
      aria-label={words.label}
      onClose={onClose}
      onKeyDown={({ key }) => {
        if (key === "ArrowRight") step(1);
        if (key === "ArrowLeft") step(-1);
      }}
      className="fixed inset-0 m-0 h-dvh max-h-none w-dvw max-w-none overflow-hidden bg-ink p-0 text-paper dark:bg-paper dark:text-ink"
    >
      <ul
        ref={strip}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
          setAt(Math.round(scrollLeft / clientWidth))
        }
        className="no-scrollbar flex h-full snap-x snap-mandatory overflow-x-auto"
      >
        {pictures.map((picture, index) => (
          <Page key={picture.key} picture={picture} isNear={Math.abs(index - at) < 2} />
        ))}
      </ul>
      <p role="status" className="absolute top-4 left-4 tabular-nums">
        {at + 1} / {pictures.length}
        {pictures[at]?.isSample && <span className="ml-3 text-sm">{words.sample}</span>}
      </p>
      <button
        type="button"
        aria-label={words.close}
        onClick={onClose}
        className="absolute top-1 right-1 grid size-12 place-items-center rounded-full focus-visible:-outline-offset-4"
      >
        <Close />
      </button>
    </dialog>
  );
}

function Page({ picture, isNear }: { picture: Picture; isNear: boolean }) {
  const pinch = usePinch();
  return (
    <li className="grid h-full w-full shrink-0 snap-center place-items-center overflow-hidden">
      {isNear && (
        <img
          {...pinch}
          src={closeUrl(picture)}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          draggable={false}
          className="max-h-dvh w-full object-contain"
        />
      )}
    </li>
  );
}
