import { type Locale, pick } from "@/lib/platform/i18n";

type Place = { countyZh: string; townshipZh: string };

/** A township has no row of its own; this names it. A county without townships is its own. */
export const townshipKey = ({ countyZh, townshipZh }: Place) => `${countyZh} ${townshipZh}`;

/** What a key may have been made of; more than one where a name holds a space. */
export const placesOfKey = (key: string): Place[] =>
  [...key.matchAll(/ /g)].map(({ index }) => ({
    countyZh: key.slice(0, index),
    townshipZh: key.slice(index + 1),
  }));

type Names = Place & { countyEn: string; townshipEn: string };

/** What a township is called, or the county where it has none. */
export const townshipName = (place: Names, locale: Locale) =>
  pick(place, "township", locale) || pick(place, "county", locale);
