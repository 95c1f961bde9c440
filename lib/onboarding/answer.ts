import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { ownsAssets } from "@/lib/media/queries";
import type { UserViewer, Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Answers } from "./index";
import { romanised, usualShopName } from "./names";
import { type GoOn, goOn } from "./next";
import { appliedBy, subjectOf } from "./own";

const mine = { id: true, status: true, portraitId: true, slug: true } as const;

/** A villager's shop that has not ended; with somebody else's hand on it too, that of an earlier day first. */
const findMine = (tx: Transaction, viewer: Viewer) =>
  tx.shop.findFirst({
    where: { ...appliedBy(viewer), status: { not: "CLOSED" } },
    orderBy: { createdAt: "asc" },
    select: mine,
  });

const ownsAnother = (tx: Transaction, viewer: UserViewer) =>
  tx.shop.count({
    where: {
      status: { not: "CLOSED" },
      members: { some: { userId: viewer.userId, role: "OWNER", removedAt: null } },
    },
  });

/** An empty shop in DRAFT: it stands in the county's first village until they say which. */
async function start(tx: Transaction, viewer: UserViewer) {
  const village = await tx.village.findFirstOrThrow({
    orderBy: [{ sort: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const id = newId();
  const shop = await tx.shop.create({
    data: {
      id,
      slug: `new-${id}`,
      nameZh: "",
      nameEn: "",
      keeperZh: "",
      keeperEn: "",
      phone: viewer.phone,
      villageId: village.id,
      members: { create: { userId: viewer.userId, role: "OWNER" } },
      application: { create: {} },
    },
    select: mine,
  });
  await logAction(tx, viewer, { action: "application:start", subject: subjectOf(id) });
  return shop;
}

async function write(tx: Transaction, shopId: string, answers: Answers) {
  const { keeper, villageId, sells, photoId } = answers;
  await tx.shop.update({
    where: { id: shopId },
    data: {
      ...(keeper && {
        keeperZh: keeper,
        keeperEn: romanised(keeper),
        ...usualShopName(keeper),
      }),
      ...(villageId && { villageId }),
      ...(photoId && { portraitId: photoId }),
    },
  });
  await tx.shopApplication.update({
    where: { shopId },
    data: { ...(sells && { sells: [...new Set(sells)] }), ...(villageId && { placed: true }) },
  });
}

type Refusal = "SIGN_IN_FIRST" | "HAS_SHOP" | "WITH_COUNTY" | "VILLAGE_UNKNOWN" | "ASSET_GONE";

/**
 * Keeps what a villager says about themselves; the first answer begins the application. While the
 * county has it (WITH_COUNTY) and once the shop is open (HAS_SHOP) it stays as it is.
 * Answers what is asked for next.
 */
export const saveAnswers = (viewer: Viewer, answers: Answers): Promise<Result<GoOn, Refusal>> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
    // Two windows of one villager begin one shop.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${viewer.userId}::uuid FOR UPDATE`;
    const before = await findMine(tx, viewer);
    if (!before && (await ownsAnother(tx, viewer)) > 0) return fail("HAS_SHOP");
    const shop = before ?? (await start(tx, viewer));
    if (shop.status === "SUBMITTED") return fail("WITH_COUNTY");
    if (shop.status !== "DRAFT" && shop.status !== "REJECTED") return fail("HAS_SHOP");

    const { villageId, photoId } = answers;
    if (villageId && (await tx.village.count({ where: { id: villageId } })) === 0)
      return fail("VILLAGE_UNKNOWN");
    const hanging = shop.portraitId ? [shop.portraitId] : [];
    if (!(await ownsAssets(tx, viewer, "IMAGE", photoId ? [photoId] : [], hanging)))
      return fail("ASSET_GONE");
    await write(tx, shop.id, answers);
    await logAction(tx, viewer, {
      action: "application:answer",
      subject: subjectOf(shop.id),
      after: { ...answers },
    });
    return ok(await goOn(tx, shop.id));
  });
