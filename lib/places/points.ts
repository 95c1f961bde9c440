import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { readable } from "@/lib/platform/phone";
import type { CollectionPoint, StationSearch } from "./index";
import { regionOfDistrict } from "./regions";

/** As many as somebody looks through; who wants another one types its name. */
const MOST = 8;

const select = {
  id: true,
  nameZh: true,
  nameEn: true,
  addressZh: true,
  addressEn: true,
  hours: true,
  phone: true,
} satisfies Prisma.StationSelect;

type Row = Prisma.StationGetPayload<{ select: typeof select }>;

const toPoint = (row: Row, locale: Locale): CollectionPoint => ({
  id: row.id,
  name: pick(row, "name", locale),
  address: pick(row, "address", locale),
  hours: row.hours,
  phone: readable(row.phone),
});

const beginsLike = (near: string, digits: number) =>
  Prisma.sql`(left("districtCode", ${digits}::int) = left(${near}, ${digits}::int)) DESC`;

/** Stations that hand out parcels, by name or place: those of the same district, city and province first. */
export async function listPoints({ q, near, locale }: StationSearch): Promise<CollectionPoint[]> {
  const from = near ?? "";
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT id, "nameZh", "nameEn", "addressZh", "addressEn", hours, phone FROM "Station"
    WHERE "handsOut" AND strpos(lower(concat_ws(' ', "nameZh", "nameEn", "addressZh", "addressEn")), lower(${q})) > 0
    ORDER BY ${beginsLike(from, 6)}, ${beginsLike(from, 4)}, ${beginsLike(from, 2)}, code LIMIT ${MOST}`);
  return rows.map((row) => toPoint(row, locale));
}

/** How a station is reached now, whether or not it still hands out anything. */
export async function findPoint(id: string, locale: Locale): Promise<CollectionPoint | null> {
  const row = await db.station.findUnique({ where: { id }, select });
  return row && toPoint(row, locale);
}

/** Where a parcel goes that is collected at this station, in Chinese as carriers read it; null when it hands out none. */
export async function findPointRegion(id: string) {
  const row = await db.station.findFirst({
    where: { id, handsOut: true },
    select: { ...select, districtCode: true },
  });
  const region = row && (await regionOfDistrict(row.districtCode));
  return row && region && { ...row, ...region };
}
