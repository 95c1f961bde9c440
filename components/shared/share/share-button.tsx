"use client";

import { type ComponentType, useState } from "react";
import { Share } from "@/components/ui/icons";
import type { Poster } from "./poster";
import type { ShareSheet } from "./share-sheet";
import type { ShareWords } from "./words";

type Props = Omit<Poster, "address" | "scan"> & { words: ShareWords };

/** Opens the share sheet; its code and the QR library come only when somebody wants to share. */
export function ShareButton({ words, ...poster }: Props) {
  const [Sheet, setSheet] = useState<ComponentType<Parameters<typeof ShareSheet>[0]> | null>(null);
  const [isOpen, setOpen] = useState(false);

  async function open() {
    setOpen(true);
    const loaded = await import("./share-sheet");
    setSheet(() => loaded.ShareSheet);
  }

  return (
    <>
      <button
        type="button"
        onClick={() => void open()}
        className="-my-1 ml-auto flex min-h-11 items-center gap-1.5 rounded-full px-3 text-sm text-calaite hover:bg-calaite-tint"
      >
        <Share />
        {words.open}
      </button>
      {Sheet && (
        <Sheet open={isOpen} onClose={() => setOpen(false)} poster={poster} words={words} />
      )}
    </>
  );
}
