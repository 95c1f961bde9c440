import "server-only";
import type { Picture } from "@/lib/media";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { VILLAGES, villageTag } from "./tags";

export type VillageCard = {
  id: string;
  slug: string;
  name: string;
  county: string;
  province: string;
  tagline: string;
  householdCount: number;
  shopHouseholds: number;
  scene: Picture | null;
};

export type StationView = {
  code: string;
  name: string;
  keeper: string;
  address: string;
  phone: string;
  hours: string;
};

export type VillageView = VillageCard & {
  story: string;
  visit: string;
  altitudeM: number | null;
  stations: StationView[];
};

const cardSelect = {
  id: true,
  slug: true,
  nameZh: true,
  nameEn: true,
  countyZh: true,
  countyEn: true,
  provinceZh: true,
  provinceEn: true,
  taglineZh: true,
  taglineEn: true,
  householdCount: true,
  shopHouseholds: true,
  scene: { select: pictureSelect },
} as const;

type CardRow = NonNullable<Awaited<ReturnType<typeof readCardRow>>>;
const readCardRow = (id: string) => db.village.findUnique({ where: { id }, select: cardSelect });

const toCard = (row: CardRow, locale: Locale): VillageCard => ({
  id: row.id,
  slug: row.slug,
  name: pick(row, "name", locale),
  county: pick(row, "county", locale),
  province: pick(row, "province", locale),
  tagline: pick(row, "tagline", locale),
  householdCount: row.householdCount,
  shopHouseholds: row.shopHouseholds,
  scene: toPicture(row.scene, locale),
});

/** All villages in the county's own order. */
export const listVillages = cached(
  async (locale: Locale) => {
    const rows = await db.village.findMany({ select: cardSelect, orderBy: { sort: "asc" } });
    return rows.map((row) => toCard(row, locale));
  },
  { key: "villages", tags: () => [VILLAGES] },
);

const findVillageId = cached(
  async (slug: string) =>
    (await db.village.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null,
  { key: "village-id", tags: () => [VILLAGES] },
);

/** "老田 Lao Tian" holds both locales, as the keepers write it. */
const keeperIn = (keeper: string, locale: Locale) => {
  const [chinese = keeper, ...latin] = keeper.split(" ");
  return locale === "en" ? latin.join(" ") || chinese : chinese;
};

const readVillage = cached(
  async (id: string, locale: Locale): Promise<VillageView | null> => {
    const row = await db.village.findUnique({
      where: { id },
      select: {
        ...cardSelect,
        storyZh: true,
        storyEn: true,
        visitZh: true,
        visitEn: true,
        altitudeM: true,
        stations: { orderBy: { code: "asc" } },
      },
    });
    return (
      row && {
        ...toCard(row, locale),
        story: pick(row, "story", locale),
        visit: pick(row, "visit", locale),
        altitudeM: row.altitudeM,
        stations: row.stations.map((station) => ({
          code: station.code,
          name: pick(station, "name", locale),
          keeper: keeperIn(station.keeper, locale),
          address: pick(station, "address", locale),
          phone: station.phone,
          hours: station.hours,
        })),
      }
    );
  },
  { key: "village", tags: (id) => [villageTag(id)] },
);

/** A village with its story, how to get there and its stations; null for an unknown slug. */
export async function findVillage(slug: string, locale: Locale): Promise<VillageView | null> {
  const id = await findVillageId(slug);
  return id ? readVillage(id, locale) : null;
}
