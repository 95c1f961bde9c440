import "server-only";
import type { Picture, Voice } from "@/lib/media";
import { pictureSelect, toPicture, toVoice, voiceSelect } from "@/lib/media/queries";
import { cached } from "@/lib/platform/cache";
import { db, type ShopKind } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { SHOPS, shopTag } from "./index";

export type ShopCard = {
  id: string;
  slug: string;
  kind: ShopKind;
  name: string;
  keeper: string;
  greeting: string;
  portrait: Picture | null;
  banner: Picture | null;
  village: { id: string; slug: string; name: string; county: string; province: string };
  /** Orders are not taken: the shop rests, or is away between two days (ISO). */
  paused: boolean;
  closedFrom: string | null;
  closedTo: string | null;
  closedNote: string;
  allowsCod: boolean;
};

export type ShopView = ShopCard & {
  story: string;
  /** The greeting as the keeper says it. */
  voice: Voice | null;
  licence: string;
  openedOn: string | null;
};

const select = {
  id: true,
  slug: true,
  kind: true,
  status: true,
  nameZh: true,
  nameEn: true,
  keeperZh: true,
  keeperEn: true,
  greetingZh: true,
  greetingEn: true,
  storyZh: true,
  storyEn: true,
  licence: true,
  allowsCod: true,
  closedFrom: true,
  closedTo: true,
  closedNote: true,
  openedAt: true,
  voice: { select: voiceSelect },
  portrait: { select: pictureSelect },
  banner: { select: pictureSelect },
  village: {
    select: {
      id: true,
      slug: true,
      nameZh: true,
      nameEn: true,
      countyZh: true,
      countyEn: true,
      provinceZh: true,
      provinceEn: true,
    },
  },
} as const;

const readRow = (id: string) =>
  db.shop.findFirst({ where: { id, status: { in: ["OPEN", "PAUSED"] } }, select });
type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;

const toCard = (row: Row, locale: Locale): ShopCard => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  name: pick(row, "name", locale),
  keeper: pick(row, "keeper", locale),
  greeting: pick(row, "greeting", locale),
  portrait: toPicture(row.portrait, locale),
  banner: toPicture(row.banner, locale),
  village: {
    id: row.village.id,
    slug: row.village.slug,
    name: pick(row.village, "name", locale),
    county: pick(row.village, "county", locale),
    province: pick(row.village, "province", locale),
  },
  paused: row.status === "PAUSED",
  closedFrom: row.closedFrom?.toISOString() ?? null,
  closedTo: row.closedTo?.toISOString() ?? null,
  closedNote: row.closedNote,
  allowsCod: row.allowsCod,
});

/** The column holds "Chinese · English"; a licence number alone serves both. */
export const licenceIn = (licence: string, locale: Locale) => {
  const [chinese = licence, english = chinese] = licence.split(" · ");
  return locale === "en" ? english : chinese;
};

const readShop = cached(
  async (id: string, locale: Locale): Promise<ShopView | null> => {
    const row = await readRow(id);
    return (
      row && {
        ...toCard(row, locale),
        story: pick(row, "story", locale),
        voice: toVoice(row.voice),
        licence: licenceIn(row.licence, locale),
        openedOn: row.openedAt?.toISOString() ?? null,
      }
    );
  },
  { key: "shop", tags: (id) => [shopTag(id)] },
);

const findShopId = cached(
  async (slug: string) =>
    (await db.shop.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null,
  { key: "shop-id", tags: () => [SHOPS] },
);

/** An open or resting shop by its id; null when visitors may not see it. */
export const findShopById = (id: string, locale: Locale) => readShop(id, locale);

/** An open or resting shop by its slug; null when there is none that visitors may see. */
export async function findShop(slug: string, locale: Locale): Promise<ShopView | null> {
  const id = await findShopId(slug);
  return id ? readShop(id, locale) : null;
}

const LISTED = 24;

/** Open shops, the longest-standing first; `villageId` "" means everywhere. */
const readShops = cached(
  async (villageId: string, locale: Locale) => {
    const rows = await db.shop.findMany({
      where: { status: "OPEN", ...(villageId ? { villageId } : {}) },
      select,
      orderBy: [{ openedAt: "asc" }, { id: "asc" }],
      take: LISTED,
    });
    return rows.map((row) => toCard(row, locale));
  },
  { key: "shops", tags: () => [SHOPS] },
);

/** Up to 24 open shops of the county. */
export const listShops = (locale: Locale) => readShops("", locale);

/** Up to 24 open shops of one village. */
export const listShopsOfVillage = (villageId: string, locale: Locale) =>
  readShops(villageId, locale);

/** Whether the shop takes no orders at this moment. */
export const isResting = (shop: ShopCard, now = new Date()) =>
  shop.paused ||
  (shop.closedFrom !== null &&
    now >= new Date(shop.closedFrom) &&
    (shop.closedTo === null || now < new Date(shop.closedTo)));
