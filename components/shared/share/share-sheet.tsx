"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { fill } from "@/components/ui/fill";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { drawPoster, type Poster } from "./poster";
import type { ShareWords } from "./words";

type Props = {
  open: boolean;
  onClose: () => void;
  poster: Omit<Poster, "address" | "scan">;
  words: ShareWords;
};

/** The address without what a campaign or a search has added to it. */
const pageAddress = () => `${window.location.origin}${window.location.pathname}`;

/** A poster to keep or post, the phone's own share menu, or the bare link. */
export function ShareSheet({ open, onClose, poster, words }: Props) {
  const [image, setImage] = useState<string | null>(null);
  const { title, line, price, place, picture } = poster;

  // Drawing needs the browser's canvas and fonts.
  useEffect(() => {
    const whole = { title, line, price, place, picture, address: pageAddress(), scan: words.scan };
    void drawPoster(whole).then(setImage);
  }, [title, line, price, place, picture, words.scan]);

  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.title}
      labels={words}
      footer={
        <div className="flex flex-wrap justify-center gap-2">
          <CopyButton text={pageAddress()} labels={words} />
          {image && (
            <a
              href={image}
              download={`${title}.png`}
              className="inline-flex min-h-10 items-center rounded-full px-4 text-sm font-medium text-calaite hover:bg-calaite-tint"
            >
              {words.save}
            </a>
          )}
          {"share" in navigator && (
            <Button
              size="sm"
              onClick={() => {
                // Closing the phone's menu is an answer, not a failure.
                navigator.share({ title, url: pageAddress() }).catch(() => undefined);
              }}
            >
              {words.send}
            </Button>
          )}
        </div>
      }
    >
      {image ? (
        <>
          <img
            src={image}
            alt={fill(words.posterAlt, { title })}
            width={750}
            height={1180}
            className="mx-auto h-auto max-h-[56dvh] w-auto rounded-lg border border-hairline"
          />
          <p className="mt-3 text-center text-sm text-quiet">{words.poster}</p>
        </>
      ) : (
        <div role="status">
          <span className="sr-only">{words.making}</span>
          <Skeleton className="mx-auto aspect-[750/1180] w-64" />
        </div>
      )}
    </Sheet>
  );
}
