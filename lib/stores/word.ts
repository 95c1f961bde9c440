import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { Word } from "./forms";
import { shelveGoods } from "./shelve";

const LONGEST_MS = 60_000;

/** Goods with this word in their title stand on this shelf from now on, those that are there and those that come. */
export const setStoreWord = (
  viewer: Viewer,
  { word, categoryId }: Word,
): Promise<Result<{ goods: number }, "NOT_FOUND">> =>
  attempt<{ goods: number }, "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user" || !mayAct(viewer, "store:oversee")) return fail("NOT_FOUND");
    const shelf = await tx.category.findUnique({ where: { id: categoryId } });
    if (!shelf) return fail("NOT_FOUND");
    const data = { categoryId, byId: viewer.userId };
    await tx.storeWord.upsert({ where: { word }, create: { word, ...data }, update: data });
    const goods = await shelveGoods(tx, word);
    const subject = `category:${categoryId}`;
    await logAction(tx, viewer, { action: "store:word", subject, after: { word, goods } });
    return ok({ goods });
  }, LONGEST_MS);

/** A word says nothing any more; goods it alone had put on a shelf are on none. */
export const forgetStoreWord = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    if (!mayAct(viewer, "store:oversee")) return fail("NOT_FOUND");
    const found = await tx.storeWord.findUnique({ where: { id } });
    const { count } = await tx.storeWord.deleteMany({ where: { id } });
    if (!found || count === 0) return fail("NOT_FOUND");
    await shelveGoods(tx, found.word);
    const subject = `category:${found.categoryId}`;
    await logAction(tx, viewer, { action: "store:unword", subject, before: { word: found.word } });
    return done;
  }, LONGEST_MS);
