import "server-only";
import { resolveRegion } from "@/lib/places/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { parseContact } from "@/lib/platform/phone";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { type AddressInput, MAX_ADDRESSES } from "./index";

/** One at a time per user, so that neither the limit nor the single default can be raced. */
const lockOwner = (tx: Transaction, userId: string) =>
  tx.$queryRaw(Prisma.sql`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`);

async function rowOf(input: AddressInput) {
  const phone = parseContact(input.phone);
  if (!phone) return fail("PHONE_INVALID", { fields: { phone: [] } });
  const region = await resolveRegion(input);
  if (!region) return fail("REGION_UNKNOWN", { fields: { region: [] } });
  const { zh, en: _, ...codes } = region;
  const { recipient, street, tag, isDefault } = input;
  return ok({ recipient, phone, street, tag, isDefault, ...codes, ...zh });
}

type Row = Extract<Awaited<ReturnType<typeof rowOf>>, { ok: true }>["data"];

const dropDefault = (tx: Transaction, userId: string) =>
  tx.address.updateMany({ where: { userId, isDefault: true }, data: { isDefault: false } });

async function change(tx: Transaction, userId: string, id: string, row: Row) {
  const mine = await tx.address.findFirst({ where: { id, userId }, select: { isDefault: true } });
  if (!mine) return fail("NOT_FOUND");
  // There is always a default: it moves to another address, it is not just switched off.
  const isDefault = row.isDefault || mine.isDefault;
  if (isDefault) await dropDefault(tx, userId);
  await tx.address.updateMany({ where: { id, userId }, data: { ...row, isDefault } });
  return ok({ id });
}

async function add(tx: Transaction, userId: string, row: Row) {
  const count = await tx.address.count({ where: { userId } });
  if (count >= MAX_ADDRESSES) return fail("ADDRESSES_FULL", { detail: { most: MAX_ADDRESSES } });
  const isDefault = row.isDefault || count === 0;
  if (isDefault) await dropDefault(tx, userId);
  return ok(await tx.address.create({ data: { ...row, userId, isDefault }, select: { id: true } }));
}

type SaveRefusal =
  | "SIGN_IN_FIRST"
  | "PHONE_INVALID"
  | "REGION_UNKNOWN"
  | "NOT_FOUND"
  | "ADDRESSES_FULL";

/** Adds an address (`id` null) or changes one of the viewer's own; the first one is the default. */
export async function saveAddress(
  viewer: Viewer,
  id: string | null,
  input: AddressInput,
): Promise<Result<{ id: string }, SaveRefusal>> {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  const row = await rowOf(input);
  if (!row.ok) return row;
  return attempt<{ id: string }, SaveRefusal>(async (tx) => {
    await lockOwner(tx, viewer.userId);
    return id ? change(tx, viewer.userId, id, row.data) : add(tx, viewer.userId, row.data);
  });
}

/** Removes one of the viewer's own addresses; the newest of the others becomes the default. */
export async function removeAddress(
  viewer: Viewer,
  id: string,
): Promise<Result<null, "SIGN_IN_FIRST" | "NOT_FOUND">> {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  const { userId } = viewer;
  return attempt<null, "NOT_FOUND">(async (tx) => {
    await lockOwner(tx, userId);
    const { count } = await tx.address.deleteMany({ where: { id, userId } });
    if (count === 0) return fail("NOT_FOUND");
    const rest = { where: { userId }, orderBy: { createdAt: "desc" as const } };
    const [newest] = await tx.address.findMany({ ...rest, take: 1, select: { id: true } });
    const hasDefault = (await tx.address.count({ where: { userId, isDefault: true } })) > 0;
    if (newest && !hasDefault) {
      await tx.address.updateMany({ where: { id: newest.id }, data: { isDefault: true } });
    }
    return done;
  });
}
