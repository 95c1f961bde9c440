import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, Prisma } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { holdBuyer } from "./buyer";
import type { NoteInput, TagInput } from "./forms";
import { MOST_TAGS } from "./index";

/**
 * What a shop's keepers write down of a buyer, who gets it with their own data when they ask. NOT_FOUND
 * also for another shop's, and for who has left; NOTE_CHANGED when somebody else has written since.
 */
export const noteCustomer = (
  viewer: Viewer,
  { order, note, seen }: NoteInput,
): Promise<Result<null, "NOT_FOUND" | "NOTE_CHANGED">> =>
  attempt<null, "NOT_FOUND" | "NOTE_CHANGED">(async (tx) => {
    const buyer = await holdBuyer(tx, viewer, order);
    if (!buyer) return fail("NOT_FOUND");
    const { count } = await tx.customerNote.updateMany({
      where: { shopId: buyer.shopId, buyerKey: buyer.key, note: { in: [seen, note] } },
      data: { note },
    });
    return count === 0 ? fail("NOTE_CHANGED") : done;
  });

/** Puts a tag on a buyer or takes it off; doing it twice is doing it once. TAGS_FULL at eight. */
export const tagCustomer = (
  viewer: Viewer,
  { order, tag, isOn }: TagInput,
): Promise<Result<null, "NOT_FOUND" | "TAGS_FULL">> =>
  attempt<null, "NOT_FOUND" | "TAGS_FULL">(async (tx) => {
    const buyer = await holdBuyer(tx, viewer, order);
    if (!buyer) return fail("NOT_FOUND");
    const bare = Prisma.sql`array_remove(tags, ${tag}::text)`;
    const tags = isOn ? Prisma.sql`array_append(${bare}, ${tag}::text)` : bare;
    const count = await tx.$executeRaw(Prisma.sql`
      UPDATE "CustomerNote" SET tags = ${tags}
      WHERE "shopId" = ${buyer.shopId}::uuid AND "buyerKey" = ${buyer.key}
        AND cardinality(${tags}) <= ${MOST_TAGS}`);
    return count === 0 ? fail("TAGS_FULL", { detail: { most: MOST_TAGS } }) : done;
  });
