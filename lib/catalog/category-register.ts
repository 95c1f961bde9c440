import "server-only";
import { changedMeanwhile, logAction } from "@/lib/audit/mutations";
import { markOf } from "@/lib/audit/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { EVERYTHING, spoil } from "@/lib/platform/cache";
import { attempt, db, Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { CategoryInput, CategoryRow } from "./category-form";

const columns = {
  id: true,
  slug: true,
  nameZh: true,
  nameEn: true,
  glyph: true,
  parentId: true,
} as const;

const inOrder = [
  { sort: "asc" },
  { slug: "asc" },
] satisfies Prisma.CategoryOrderByWithRelationInput[];

/** The tree of shelves with how much lies on each; nothing for who may not keep it. */
export async function listCategoryTree(viewer: Viewer): Promise<CategoryRow[]> {
  if (!mayAct(viewer, "register:edit")) return [];
  const [rows, goods] = await Promise.all([
    db.category.findMany({ select: columns, orderBy: inOrder }),
    db.product.groupBy({ by: ["categoryId"], _count: { _all: true } }),
  ]);
  const countOf = new Map(goods.map(({ categoryId, _count }) => [categoryId, _count._all]));
  const below = (parentId: string | null): CategoryRow[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map((row) => ({
        ...row,
        seen: markOf(row),
        goods: countOf.get(row.id) ?? 0,
        children: below(row.id),
      }));
  return below(null);
}

type Refusal =
  | "NOT_FOUND"
  | "CHANGED_MEANWHILE"
  | "SHELF_TAKEN"
  | "SHELF_TOO_DEEP"
  | "SHELF_NOT_EMPTY"
  | "SHELF_AT_END";

/** The tree changes one officer after the other, so that it stays two levels deep. */
const lockTree = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('categories', 0))`);

const siblingsOf = (tx: Transaction, parentId: string | null) =>
  tx.category.findMany({ where: { parentId }, select: { id: true }, orderBy: inOrder });

/** Why it can't stand there; null when it can. */
async function objectionTo(tx: Transaction, kept: string, { slug, parentId }: CategoryInput) {
  if ((await tx.category.count({ where: { slug, id: { not: kept } } })) > 0) {
    return fail("SHELF_TAKEN", { fields: { slug: ["SHELF_TAKEN"] } });
  }
  if (!parentId) return null;
  const parent = await tx.category.findUnique({ where: { id: parentId }, select: columns });
  if (!parent) return fail("NOT_FOUND");
  const hasOwn = (await tx.category.count({ where: { parentId: kept } })) > 0;
  return parent.parentId !== null || hasOwn || parentId === kept
    ? fail("SHELF_TOO_DEEP", { fields: { parentId: ["SHELF_TOO_DEEP"] } })
    : null;
}

/** Adds a shelf, renames one or moves it; answers its id. Its goods come along, and search learns the name. */
export const saveCategory = (
  viewer: Viewer,
  input: CategoryInput,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "register:edit")) return fail("NOT_FOUND");
    await lockTree(tx);
    const { id, seen, ...data } = input;
    const kept = id ?? newId();
    const subject = `category:${kept}`;
    const before = id ? await tx.category.findUnique({ where: { id }, select: columns }) : null;
    if (id && !before) return fail("NOT_FOUND");
    const stale =
      before &&
      (await changedMeanwhile(tx, { subject, acts: "category:", now: before, seen, wanted: data }));
    if (stale) return stale;
    const objection = await objectionTo(tx, kept, input);
    if (objection) return objection;
    const isElsewhere = before?.parentId !== data.parentId;
    const sort = isElsewhere && { sort: (await siblingsOf(tx, data.parentId)).length };
    await tx.category.upsert({
      where: { id: kept },
      create: { id: kept, ...data, ...sort },
      update: { ...data, ...sort },
    });
    if (before) await addJob(tx, "reindex-category", { id: kept }, { key: `reindex:${kept}` });
    await logAction(tx, viewer, {
      action: before ? "category:edit" : "category:add",
      subject,
      ...(before && { before }),
      after: data,
    });
    // The name stands on every page of its goods.
    await spoil(tx, [EVERYTHING]);
    return ok({ id: kept });
  });

/** One step up or down among its neighbours; SHELF_AT_END where there is none. */
export const moveCategory = (
  viewer: Viewer,
  { id, up }: { id: string; up: boolean },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "register:edit")) return fail("NOT_FOUND");
    await lockTree(tx);
    const shelf = await tx.category.findUnique({ where: { id }, select: columns });
    if (!shelf) return fail("NOT_FOUND");
    const order = (await siblingsOf(tx, shelf.parentId)).map((one) => one.id);
    const at = order.indexOf(id);
    const to = up ? at - 1 : at + 1;
    const neighbour = order[to];
    if (!neighbour) return fail("SHELF_AT_END");
    order[to] = id;
    order[at] = neighbour;
    for (const [sort, one] of order.entries()) {
      await tx.category.update({ where: { id: one }, data: { sort } });
    }
    await logAction(tx, viewer, {
      action: "category:move",
      subject: `category:${id}`,
      before: { place: at + 1 },
      after: { place: to + 1 },
    });
    await spoil(tx, [EVERYTHING]);
    return done;
  });

/** Takes an empty shelf away; SHELF_NOT_EMPTY while goods, shelves, prices or fees belong to it. */
export const removeCategory = (
  viewer: Viewer,
  { id, seen }: { id: string; seen: string },
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "register:edit")) return fail("NOT_FOUND");
    await lockTree(tx);
    // Goods that are being listed on it wait for the end of this, and then find it gone.
    await tx.$queryRaw`SELECT id FROM "Category" WHERE id = ${id}::uuid FOR UPDATE`;
    const shelf = await tx.category.findUnique({
      where: { id },
      select: {
        ...columns,
        _count: {
          select: {
            ...{ products: true, children: true, baselines: true, feeRules: true },
            storeWords: true,
          },
        },
      },
    });
    if (!shelf) return fail("NOT_FOUND");
    const { _count, ...before } = shelf;
    const subject = `category:${id}`;
    const stale = await changedMeanwhile(tx, { subject, acts: "category:", now: before, seen });
    if (stale) return stale;
    const { products, children, baselines, feeRules, storeWords } = _count;
    if (products + children + baselines + feeRules + storeWords > 0) {
      return fail("SHELF_NOT_EMPTY", { detail: { goods: products } });
    }
    await tx.category.delete({ where: { id } });
    await logAction(tx, viewer, { action: "category:remove", subject, before });
    await spoil(tx, [EVERYTHING]);
    return done;
  });
