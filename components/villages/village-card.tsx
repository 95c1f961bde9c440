import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { VillageCard as Card } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  village: Card;
  locale: Locale;
  /** "60 户开店". */
  count: string;
  sizes: string;
  priority?: boolean;
};

/** A village as a picture one wants to walk into. */
export function VillageCard({ village, locale, count, sizes, priority }: Props) {
  return (
    <Link
      href={localised(locale, paths.village(village.slug))}
      className="group relative block aspect-4/3 overflow-hidden rounded-lg shadow-rest hover:shadow-lift"
    >
      <Picture
        picture={village.scene}
        sizes={sizes}
        decorative
        priority={priority}
        className="h-full transition duration-300 group-hover:scale-[1.03] [&_img]:size-full [&_img]:object-cover"
      />
      <span className="absolute inset-x-0 bottom-0 grid gap-0.5 bg-linear-to-t from-shade via-shade to-transparent p-4 pt-14 text-on-shade">
        <span className="text-xl font-semibold">{village.name}</span>
        <span className="text-sm text-pretty">{village.tagline}</span>
        <span className="text-xs">
          {village.county} · {count}
        </span>
      </span>
    </Link>
  );
}
