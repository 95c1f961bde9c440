import { type Picture as PictureData, pictureSrcSet, pictureUrl } from "@/lib/media";
import { cn } from "./cn";
import { RidgeFallback } from "./ridge";

type Props = {
  picture: PictureData | null;
  /** The width it takes on the page, as in `<img sizes>`. */
  sizes: string;
  /** Above the fold: fetched first. One per page. */
  priority?: boolean;
  square?: boolean;
  /** "示意图": shown on pictures that don't show the very goods. */
  sampleLabel?: string;
  /** Where the words beside it say the same: read out as nothing. */
  decorative?: boolean;
  className?: string;
};

/** A stored picture in its sizes, on its own colour while it loads; ridges where there is none. */
export function Picture({
  picture,
  sizes,
  priority,
  square,
  sampleLabel,
  decorative,
  className,
}: Props) {
  const shape = cn("relative block overflow-hidden", square && "aspect-square", className);
  if (!picture) {
    return (
      <span className={cn(shape, !square && "aspect-4/3")}>
        <RidgeFallback />
      </span>
    );
  }
  return (
    <span className={shape} style={{ backgroundColor: picture.colour ?? undefined }}>
      <img
        src={pictureUrl(picture.key, 720)}
        srcSet={pictureSrcSet(picture.key)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={decorative ? "" : picture.alt}
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : undefined}
        decoding="async"
        className={square ? "size-full object-cover" : "h-auto w-full"}
      />
      {picture.isSample && sampleLabel && (
        <span className="absolute right-1.5 bottom-1.5 rounded-sm bg-shade px-1 text-xs text-on-shade">
          {sampleLabel}
        </span>
      )}
    </span>
  );
}
