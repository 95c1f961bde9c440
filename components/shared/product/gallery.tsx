"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { ProductPhoto } from "@/components/shared/catalog/product-photo";
import { cn } from "@/components/ui/cn";
import { fill } from "@/components/ui/fill";
import { Picture } from "@/components/ui/picture";
import { RidgeFallback } from "@/components/ui/ridge";
import type { Picture as PictureData } from "@/lib/media";
import { Lens } from "./lens";
import type { GalleryWords } from "./words";

/** Fetched with the first tap: most visitors never look that close. */
const Viewer = lazy(async () => ({ default: (await import("./viewer")).Viewer }));

type Props = { slug: string; pictures: PictureData[]; words: GalleryWords };

/** Pictures that slide under the thumb, with a rail on a desktop; a tap shows them as large as they are. */
export function Gallery({ slug, pictures, words }: Props) {
  const strip = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  if (pictures.length === 0) {
    return (
      <div className="relative aspect-square overflow-hidden md:rounded-xl">
        <RidgeFallback />
      </div>
    );
  }
  const show = (index: number) =>
    strip.current?.scrollTo({ left: index * strip.current.clientWidth });
  return (
    <section aria-label={words.label} className="min-w-0 md:sticky md:top-4 md:self-start">
      <div className="relative">
        <ul
          ref={strip}
          onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
            setAt(Math.round(scrollLeft / clientWidth))
          }
          className="no-scrollbar flex snap-x snap-mandatory overflow-x-auto md:rounded-xl"
        >
          {pictures.map((picture, index) => (
            <li key={picture.key} className="relative w-full shrink-0 snap-center">
              <button
                type="button"
                aria-label={fill(words.open, { number: index + 1, count: pictures.length })}
                onClick={() => setOpen(true)}
                className="block w-full cursor-zoom-in focus-visible:-outline-offset-4"
              >
                <Slide slug={slug} picture={picture} isFirst={index === 0} words={words} />
              </button>
            </li>
          ))}
        </ul>
        {pictures.length > 1 && (
          <span className="pointer-events-none absolute bottom-3 left-3 rounded-full bg-shade px-2.5 text-sm text-on-shade tabular-nums">
            {at + 1}/{pictures.length}
          </span>
        )}
      </div>
      {pictures.length > 1 && <Rail pictures={pictures} at={at} words={words} onShow={show} />}
      {isOpen && (
        <Suspense>
          <Viewer pictures={pictures} from={at} words={words} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}

type SlideProps = { slug: string; picture: PictureData; isFirst: boolean; words: GalleryWords };

function Slide({ slug, picture, isFirst, words }: SlideProps) {
  const image = (
    <Picture
      picture={picture}
      sizes="(min-width: 1024px) 560px, (min-width: 700px) 50vw, 100vw"
      square
      priority={isFirst}
      sampleLabel={words.sample}
      className="max-h-[70svh] w-full"
    />
  );
  return (
    <Lens picture={picture}>
      {isFirst ? <ProductPhoto slug={slug}>{image}</ProductPhoto> : image}
    </Lens>
  );
}

type RailProps = {
  pictures: PictureData[];
  at: number;
  words: GalleryWords;
  onShow: (index: number) => void;
};

function Rail({ pictures, at, words, onShow }: RailProps) {
  return (
    <ul className="mt-3 hidden gap-2.5 md:flex md:flex-wrap">
      {pictures.map((picture, index) => (
        <li key={picture.key}>
          <button
            type="button"
            aria-label={fill(words.open, { number: index + 1, count: pictures.length })}
            aria-current={index === at || undefined}
            onClick={() => onShow(index)}
            className={cn(
              "block overflow-hidden rounded-md border-2",
              index === at ? "border-pine" : "border-transparent",
            )}
          >
            <Picture picture={picture} sizes="72px" square decorative className="size-18" />
          </button>
        </li>
      ))}
    </ul>
  );
}
