import "server-only";
import { changedMeanwhile, logAction } from "@/lib/audit/mutations";
import { markOf } from "@/lib/audit/queries";
import type { Picture } from "@/lib/media";
import { pictureSelect, sentAs, toPicture } from "@/lib/media/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, containing, db, Prisma, type Transaction } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { VillageInput, VillageRow } from "./index";
import { VILLAGES, villageTag } from "./tags";

const MOST = 500;

const columns = {
  id: true,
  slug: true,
  code: true,
  nameZh: true,
  nameEn: true,
  countyZh: true,
  countyEn: true,
  provinceZh: true,
  provinceEn: true,
  taglineZh: true,
  taglineEn: true,
  storyZh: true,
  storyEn: true,
  visitZh: true,
  visitEn: true,
  householdCount: true,
  altitudeM: true,
  sceneId: true,
} as const;

/** The register of villages in the county's order; nothing for who may not keep it. */
export async function listVillageRows(
  viewer: Viewer,
  { q, locale }: { q: string; locale: Locale },
): Promise<VillageRow[]> {
  if (!mayAct(viewer, "register:edit")) return [];
  const contains = containing(q);
  const rows = await db.village.findMany({
    where: q ? { OR: [{ nameZh: contains }, { nameEn: contains }, { code: contains }] } : {},
    select: {
      ...columns,
      scene: { select: pictureSelect },
      _count: { select: { stations: true, shops: { where: { status: "OPEN" } } } },
    },
    orderBy: [{ sort: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    code: row.code,
    name: pick(row, "name", locale),
    county: pick(row, "county", locale),
    scene: toPicture(row.scene, locale),
    households: row.householdCount,
    stations: row._count.stations,
    shops: row._count.shops,
    hasEnglish: row.storyEn !== "" && row.taglineEn !== "",
  }));
}

export type VillageForEdit = {
  input: VillageInput & { id: string; seen: string };
  scene: Picture | null;
};

/** One village as the form wants it, both languages; null when it is not there or not the viewer's. */
export async function findVillageForEdit(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<VillageForEdit | null> {
  if (!mayAct(viewer, "register:edit")) return null;
  const row = await db.village.findUnique({
    where: { id },
    select: { ...columns, scene: { select: pictureSelect } },
  });
  if (!row) return null;
  const { scene, ...input } = row;
  return { input: { ...input, seen: markOf(input) }, scene: toPicture(scene, locale) };
}

type Refusal = "NOT_FOUND" | "CHANGED_MEANWHILE" | "VILLAGE_TAKEN" | "ASSET_GONE";

const isTaken = async (tx: Transaction, { slug, code }: VillageInput, id: string) =>
  (await tx.village.count({ where: { OR: [{ slug }, { code }], id: { not: id } } })) > 0;

/** A picture that was there before, or one that this officer has just sent. */
async function isOwnPicture(tx: Transaction, viewer: Viewer, sceneId: string) {
  const ownerId = viewer.kind === "user" ? viewer.userId : null;
  return (await tx.asset.count({ where: { ...sentAs("image"), id: sceneId, ownerId } })) > 0;
}

const lockRegister = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('villages', 0))`);

/** Adds a village or changes its page; answers its id. Shoppers see the new words within two seconds. */
export const saveVillage = (
  viewer: Viewer,
  { id, seen, ...input }: VillageInput,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "register:edit")) return fail("NOT_FOUND");
    await lockRegister(tx);
    const kept = id ?? newId();
    const subject = `village:${kept}`;
    const before = id ? await tx.village.findUnique({ where: { id }, select: columns }) : null;
    if (id && !before) return fail("NOT_FOUND");
    const stale =
      before &&
      (await changedMeanwhile(tx, { subject, acts: "village:", now: before, seen, wanted: input }));
    if (stale) return stale;
    if (await isTaken(tx, input, kept))
      return fail("VILLAGE_TAKEN", { fields: { slug: ["taken"] } });
    const { sceneId } = input;
    if (sceneId && sceneId !== before?.sceneId && !(await isOwnPicture(tx, viewer, sceneId))) {
      return fail("ASSET_GONE");
    }
    await tx.village.upsert({ where: { id: kept }, create: { id: kept, ...input }, update: input });
    await logAction(tx, viewer, {
      action: before ? "village:edit" : "village:add",
      subject,
      ...(before && { before }),
      after: input,
    });
    await spoil(tx, [VILLAGES, villageTag(kept)]);
    return ok({ id: kept });
  });
