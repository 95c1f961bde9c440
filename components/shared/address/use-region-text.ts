"use client";

import { useLocale } from "next-intl";
import type { RegionCodes } from "@/lib/places";
import { useRegions } from "./use-regions";

/** Chosen levels as one line, a municipality said once; "" while their names are loading. */
export function useRegionText({
  provinceCode,
  cityCode,
  districtCode,
  townshipCode,
}: RegionCodes): string {
  const locale = useLocale();
  const { provinces, townships } = useRegions(locale, cityCode);
  const province = provinces.find(({ code }) => code === provinceCode);
  const city = province?.children.find(({ code }) => code === cityCode);
  const district = city?.children.find(({ code }) => code === districtCode);
  const township = townships[districtCode]?.find(({ code }) => code === townshipCode);
  const names = [province, city, district, township].flatMap((place) =>
    place ? [locale === "zh" ? place.zh : place.en] : [],
  );
  return [...new Set(names)].join(" ");
}
