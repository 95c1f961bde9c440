import "server-only";
import { randomBytes } from "node:crypto";
import { logAction } from "@/lib/audit/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { DAY, inFuture, MINUTE } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/ids";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { MOST_KEYS, type NewKey, REGRET_MINUTES } from "./index";

const START_SIGNS = 8;

const newSecret = () => `csk_${randomBytes(32).toString("base64url")}`;

const inOwnShops = (viewer: Viewer) => ({ in: shopsFor(viewer, "key:edit") });

async function isFull(tx: Transaction, shopId: string) {
  await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${shopId}::uuid FOR UPDATE`;
  const living = { shopId, endedAt: null, until: { gt: new Date() } };
  return (await tx.shopKey.count({ where: living })) >= MOST_KEYS;
}

const full = () => fail("KEYS_FULL", { detail: { most: MOST_KEYS } });

/** A key for another program, shown this once; at most ten of a shop. */
export const addKey = (
  viewer: Viewer,
  { shopId, name, scopes, days }: NewKey,
): Promise<Result<{ id: string; secret: string }, "NOT_FOUND" | "KEYS_FULL">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user" || !shopsFor(viewer, "key:edit").includes(shopId))
      return fail("NOT_FOUND");
    if (await isFull(tx, shopId)) return full();
    const secret = newSecret();
    const now = new Date();
    const { id } = await tx.shopKey.create({
      data: {
        shopId,
        name,
        scopes: [...new Set(scopes)],
        hash: hashToken(secret),
        start: secret.slice(0, START_SIGNS),
        createdBy: viewer.userId,
        createdAt: now,
        until: inFuture(days * DAY, now),
      },
      select: { id: true },
    });
    const after = { name, scopes: scopes.join(" "), days };
    await logAction(tx, viewer, { action: "key:add", subject: `shop:${shopId}`, after });
    return ok({ id, secret });
  });

/** No program gets in with it from now on. */
export const endKey = (
  viewer: Viewer,
  { keyId: id }: { keyId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const [ended] = await tx.shopKey.updateManyAndReturn({
      where: { id, shopId: inOwnShops(viewer), endedAt: null },
      data: { endedAt: new Date() },
    });
    if (!ended) return fail("NOT_FOUND");
    const { name, shopId } = ended;
    await logAction(tx, viewer, { action: "key:end", subject: `shop:${shopId}`, before: { name } });
    return done;
  });

/** Takes the end back while the owner may still regret it; KEY_GONE when it is too late. */
export const bringKeyBack = (
  viewer: Viewer,
  { keyId: id }: { keyId: string },
): Promise<Result<null, "NOT_FOUND" | "KEY_GONE" | "KEYS_FULL">> =>
  attempt(async (tx) => {
    const where = { id, shopId: inOwnShops(viewer) };
    const key = await tx.shopKey.findFirst({ where, select: { shopId: true, name: true } });
    if (!key) return fail("NOT_FOUND");
    if (await isFull(tx, key.shopId)) return full();
    const { count } = await tx.shopKey.updateMany({
      where: { ...where, endedAt: { gt: inFuture(-REGRET_MINUTES * MINUTE) } },
      data: { endedAt: null },
    });
    if (count === 0) return fail("KEY_GONE");
    const { name, shopId } = key;
    const after = { name };
    await logAction(tx, viewer, { action: "key:bring-back", subject: `shop:${shopId}`, after });
    return done;
  });
