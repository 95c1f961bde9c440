import { ProductPhoto } from "@/components/shared/catalog/product-photo";
import { Picture } from "@/components/ui/picture";
import { RidgeFallback } from "@/components/ui/ridge";
import type { Picture as PictureData } from "@/lib/media";

type Props = { slug: string; label: string; pictures: PictureData[]; sampleLabel: string };

/** Pictures that slide under the thumb with n/m on each; on a desktop one large and the rest below. */
export function Gallery({ slug, label, pictures, sampleLabel }: Props) {
  if (pictures.length === 0) {
    return (
      <div className="relative aspect-square overflow-hidden lg:rounded-xl">
        <RidgeFallback />
      </div>
    );
  }
  return (
    <section aria-label={label}>
      <ul
        // A region that scrolls must be reachable by keyboard.
        tabIndex={pictures.length > 1 ? 0 : undefined}
        className="no-scrollbar flex snap-x snap-mandatory overflow-x-auto lg:grid lg:grid-cols-3 lg:gap-3 lg:overflow-visible"
      >
        {pictures.map((picture, at) => (
          <li
            key={picture.key}
            className="relative w-full shrink-0 snap-center overflow-hidden lg:w-auto lg:rounded-lg lg:first:col-span-3 lg:first:rounded-xl"
          >
            {at === 0 ? (
              <ProductPhoto slug={slug}>
                <Picture
                  picture={picture}
                  sizes="(min-width: 1024px) 560px, 100vw"
                  square
                  priority
                  sampleLabel={sampleLabel}
                />
              </ProductPhoto>
            ) : (
              <Picture
                picture={picture}
                sizes="(min-width: 1024px) 180px, 100vw"
                square
                sampleLabel={sampleLabel}
              />
            )}
            {pictures.length > 1 && (
              <span className="absolute bottom-3 left-3 rounded-full bg-shade px-2.5 text-sm text-on-shade tabular-nums lg:hidden">
                {at + 1}/{pictures.length}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
