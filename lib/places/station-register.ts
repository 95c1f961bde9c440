import "server-only";
import { changedMeanwhile, logAction } from "@/lib/audit/mutations";
import { markOf } from "@/lib/audit/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, containing, db, Prisma, type Transaction } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { newId } from "@/lib/platform/ids";
import { parsePhone } from "@/lib/platform/phone";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { StationInput, StationRow } from "./index";
import { getRegions, regionOfDistrict } from "./regions";
import { villageTag } from "./tags";

const PAGE = 50;

const select = {
  id: true,
  code: true,
  level: true,
  nameZh: true,
  nameEn: true,
  keeper: true,
  phone: true,
  addressZh: true,
  addressEn: true,
  hours: true,
  villageId: true,
  handsOut: true,
  districtCode: true,
} as const;

type Question = {
  q: string;
  level: number | null;
  villageId: string | null;
  /** The code after which the page begins. */
  after: string | null;
  locale: Locale;
};

function matching({ q, level, villageId, after }: Question): Prisma.StationWhereInput {
  const contains = containing(q);
  return {
    ...(level && { level }),
    ...(villageId && { villageId }),
    ...(after && { code: { gt: after } }),
    ...(q && {
      OR: [{ nameZh: contains }, { nameEn: contains }, { keeper: contains }, { code: contains }],
    }),
  };
}

/** The register of stations by their code, a page at a time; nothing for who may not keep it. */
export async function listStations(
  viewer: Viewer,
  question: Question,
): Promise<{ stations: StationRow[]; next: string | null }> {
  if (!mayAct(viewer, "register:edit")) return { stations: [], next: null };
  const rows = await db.station.findMany({
    where: matching(question),
    select: { ...select, village: { select: { nameZh: true, nameEn: true } } },
    orderBy: { code: "asc" },
    take: PAGE + 1,
  });
  const stations = rows.slice(0, PAGE).map(({ village, ...row }) => ({
    ...row,
    seen: markOf(row),
    name: pick(row, "name", question.locale),
    village: village ? pick(village, "name", question.locale) : "",
  }));
  return { stations, next: rows.length > PAGE ? (stations.at(-1)?.code ?? null) : null };
}

/** Every station by name, to choose one. */
export async function listStationNames(viewer: Viewer, locale: Locale) {
  if (!mayAct(viewer, "register:edit")) return [];
  const rows = await db.station.findMany({
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: { code: "asc" },
    take: 1_000,
  });
  return rows.map(({ id, ...names }) => ({ id, name: pick(names, "name", locale) }));
}

const place = (zh: string, province: string) => `${province} ${zh}`;

/** The districts in which this county's villages lie, by their names in the region table. */
export async function listDistricts(viewer: Viewer, locale: Locale) {
  if (!mayAct(viewer, "register:edit")) return [];
  const villages = await db.village.findMany({ select: { countyZh: true, provinceZh: true } });
  const wanted = new Set(villages.map(({ countyZh, provinceZh }) => place(countyZh, provinceZh)));
  return (await getRegions()).flatMap((province) =>
    province.children
      .flatMap(({ children }) => children)
      .filter(({ zh }) => wanted.has(place(zh, province.zh)))
      .map(({ code, ...names }) => ({ code, name: names[locale] })),
  );
}

type Refusal =
  | "NOT_FOUND"
  | "CHANGED_MEANWHILE"
  | "PHONE_INVALID"
  | "STATION_CODE_TAKEN"
  | "VILLAGE_MISSING"
  | "DISTRICT_MISSING";

const atField = <Code extends string>(code: Code, field: string) =>
  fail(code, { fields: { [field]: [code] } });

const isTaken = async (tx: Transaction, code: string, id: string) =>
  (await tx.station.count({ where: { code, id: { not: id } } })) > 0;

const lockRegister = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('stations', 0))`);

/** Adds a station to the register or changes one; answers its id. Shoppers see it at their next look. */
export const saveStation = (
  viewer: Viewer,
  { id, seen, ...input }: StationInput,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "register:edit")) return fail("NOT_FOUND");
    const phone = parsePhone(input.phone);
    if (!phone) return atField("PHONE_INVALID", "phone");
    await lockRegister(tx);
    const kept = id ?? newId();
    const subject = `station:${kept}`;
    const data = { ...input, phone };
    const before = id ? await tx.station.findUnique({ where: { id }, select }) : null;
    if (id && !before) return fail("NOT_FOUND");
    const stale =
      before &&
      (await changedMeanwhile(tx, { subject, acts: "station:", now: before, seen, wanted: data }));
    if (stale) return stale;
    if (await isTaken(tx, input.code, kept)) return atField("STATION_CODE_TAKEN", "code");
    const { villageId, handsOut, districtCode } = input;
    if (handsOut && !(await regionOfDistrict(districtCode))) {
      return atField("DISTRICT_MISSING", "districtCode");
    }
    if (villageId && (await tx.village.count({ where: { id: villageId } })) === 0) {
      return atField("VILLAGE_MISSING", "villageId");
    }
    await tx.station.upsert({ where: { id: kept }, create: { id: kept, ...data }, update: data });
    await logAction(tx, viewer, {
      action: before ? "station:edit" : "station:add",
      subject,
      ...(before && { before }),
      after: data,
    });
    const villages = [before?.villageId, villageId].flatMap((village) => village ?? []);
    await spoil(tx, villages.map(villageTag));
    return ok({ id: kept });
  });
