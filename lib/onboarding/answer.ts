import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { ownsAssets } from "@/lib/media/queries";
import type { UserViewer, Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { begin, lockOwner, standingSelect } from "./begin";
import type { Answers } from "./index";
import { type GoOn, goOn } from "./next";
import { applicantOf, appliedBy, subjectOf } from "./own";
import { write } from "./write";

/** A villager's shop that has not ended; with somebody else's hand on it too, that of an earlier day first. */
const findMine = (tx: Transaction, viewer: Viewer) =>
  tx.shop.findFirst({
    where: { ...appliedBy(viewer), status: { not: "CLOSED" } },
    orderBy: { createdAt: "asc" },
    select: standingSelect,
  });

const ownsAnother = (tx: Transaction, ownerId: string) =>
  tx.shop.count({
    where: {
      status: { not: "CLOSED" },
      members: { some: { userId: ownerId, role: "OWNER", removedAt: null } },
    },
  });

async function start(tx: Transaction, viewer: UserViewer) {
  const shop = await begin(tx, { id: viewer.userId, phone: viewer.phone });
  await logAction(tx, viewer, { action: "application:start", subject: subjectOf(shop.id) });
  return shop;
}

type Refusal = "SIGN_IN_FIRST" | "HAS_SHOP" | "WITH_COUNTY" | "VILLAGE_UNKNOWN" | "ASSET_GONE";

/**
 * Keeps what a villager says about themselves; the first answer begins the application. While the
 * county has it (WITH_COUNTY) and once the shop is open (HAS_SHOP) it stays as it is.
 * Answers what is asked for next.
 */
export const saveAnswers = (viewer: Viewer, answers: Answers): Promise<Result<GoOn, Refusal>> =>
  attempt(async (tx) => {
    const ownerId = applicantOf(viewer);
    if (viewer.kind !== "user" || !ownerId) return fail("SIGN_IN_FIRST");
    await lockOwner(tx, ownerId);
    const before = await findMine(tx, viewer);
    if (!before && (await ownsAnother(tx, ownerId)) > 0) return fail("HAS_SHOP");
    const shop = before ?? (await start(tx, viewer));
    if (shop.status === "SUBMITTED") return fail("WITH_COUNTY");
    if (shop.status !== "DRAFT" && shop.status !== "REJECTED") return fail("HAS_SHOP");

    const { villageId, photoId } = answers;
    if (villageId && (await tx.village.count({ where: { id: villageId } })) === 0)
      return fail("VILLAGE_UNKNOWN");
    const hanging = shop.portraitId ? [shop.portraitId] : [];
    if (!(await ownsAssets(tx, viewer, "image", photoId ? [photoId] : [], hanging)))
      return fail("ASSET_GONE");
    await write(tx, { id: shop.id, ownerId }, answers);
    await logAction(tx, viewer, {
      action: "application:answer",
      subject: subjectOf(shop.id),
      after: { ...answers },
    });
    return ok(await goOn(tx, shop.id));
  });
