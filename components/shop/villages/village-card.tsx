import type { VillageCard as Card } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { VillageScene } from "./village-scene";

type Props = {
  village: Card;
  locale: Locale;
  /** "60 户开店". */
  count: string;
  sizes: string;
  priority?: boolean;
};

/** A village as a picture one wants to walk into. */
export const VillageCard = ({ village, locale, count, ...how }: Props) => (
  <VillageScene
    href={localised(locale, paths.village(village.slug))}
    scene={village.scene && { ...village.scene, alt: "" }}
    name={village.name}
    tagline={village.tagline}
    place={`${village.county} · ${count}`}
    {...how}
  />
);
