import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, shopsFor, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, isUniqueViolation, type Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { Add, Register, SetOpen } from "./forms";

type Code = "NOT_FOUND" | "STORE_SAME" | "STORES_TOO_MANY";

const MOST_OF_A_SHOP = 20;

async function write(
  tx: Transaction,
  viewer: UserViewer,
  data: Omit<Prisma.StoreUncheckedCreateInput, "addedById">,
) {
  const { id } = await tx.store.create({ data: { ...data, addedById: viewer.userId } });
  const { platform, name, merchant } = data;
  const after = { platform, name, merchant };
  await logAction(tx, viewer, { action: "store:add", subject: `store:${id}`, after });
  return ok({ id });
}

async function unlessSame<Data>(work: () => Promise<Result<Data, Code>>) {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error)) return fail("STORE_SAME");
    throw error;
  }
}

/** The county registers a merchant's store. STORE_SAME when it has an open one of that name there. */
export const registerStore = (viewer: Viewer, input: Register) =>
  unlessSame<{ id: string }>(() =>
    attempt<{ id: string }, Code>(async (tx) => {
      if (viewer.kind !== "user" || !mayAct(viewer, "store:oversee")) return fail("NOT_FOUND");
      const { villageId, shopId } = input;
      const village = await tx.village.findUnique({ where: { id: villageId } });
      const shop = shopId ? await tx.shop.findUnique({ where: { id: shopId } }) : true;
      return village && shop ? write(tx, viewer, input) : fail("NOT_FOUND");
    }),
  );

/** A shop's people add a store that they have elsewhere; whose and where it is, the shop says. */
export const addStore = (viewer: Viewer, { shopId, platform, name }: Add) =>
  unlessSame<{ id: string }>(() =>
    attempt<{ id: string }, Code>(async (tx) => {
      const isTheirs = shopsFor(viewer, "store:keep").includes(shopId);
      const shop = isTheirs && (await tx.shop.findUnique({ where: { id: shopId } }));
      if (viewer.kind !== "user" || !shop) return fail("NOT_FOUND");
      if ((await tx.store.count({ where: { shopId } })) >= MOST_OF_A_SHOP)
        return fail("STORES_TOO_MANY", { detail: { most: MOST_OF_A_SHOP } });
      const { kind, villageId, nameZh: merchant } = shop;
      return write(tx, viewer, { platform, name, shopId, kind, villageId, merchant });
    }),
  );

/** Closed, a store takes no more files; what it has declared stays. STORE_SAME when another took its name since. */
export const setStoreOpen = (viewer: Viewer, { id, isOpen }: SetOpen) =>
  unlessSame<null>(() =>
    attempt<null, Code>(async (tx) => {
      if (!mayAct(viewer, "store:oversee")) return fail("NOT_FOUND");
      const closedAt = isOpen ? null : new Date();
      const where = { id, closedAt: isOpen ? { not: null } : null };
      const { count } = await tx.store.updateMany({ where, data: { closedAt } });
      if (count === 0) return fail("NOT_FOUND");
      const action = isOpen ? "store:open" : "store:close";
      await logAction(tx, viewer, { action, subject: `store:${id}` });
      return done;
    }),
  );
