import "server-only";
import { type Breach, breachDetail, breachOf } from "@/lib/limits";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { db, direct, Prisma } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { ownCart } from "./owner";
import { readLines } from "./read-lines";

/** The viewer's lines among these; a stranger's line is not there. */
function own(viewer: Viewer, lineIds: string[]): Prisma.CartLineWhereInput {
  const cart = buyerOf(viewer);
  return cart ? { id: { in: lineIds }, cart } : { id: { in: [] } };
}

const findLine = async (viewer: Viewer, lineId: string) =>
  (await readLines(viewer, { where: Prisma.sql`l.id = ${lineId}::uuid` }))[0];

/**
 * Changes how many of a line are wanted. A number that is further from what may be had leaves it as it was:
 * NOT_ENOUGH (detail: left), or the limit that it passes (detail: breachDetail).
 */
export async function setQuantity(
  viewer: Viewer,
  { lineId, quantity }: { lineId: string; quantity: number },
): Promise<Result<null, "NOT_FOUND" | "NOT_ENOUGH" | Breach>> {
  const line = await findLine(viewer, lineId);
  if (!line) return fail("NOT_FOUND");
  const { left, bounds } = line;
  const breach = breachOf(bounds, quantity, left);
  const isNearer = breach === "TOO_FEW" ? quantity >= line.quantity : quantity <= line.quantity;
  if (bounds && breach && !isNearer) return fail(breach, { detail: breachDetail(bounds) });
  if (quantity > Math.max(left, line.quantity))
    return fail("NOT_ENOUGH", { detail: { left, inCart: line.quantity } });
  await db.cartLine.updateMany({ where: own(viewer, [lineId]), data: { quantity } });
  return done;
}

/** Ticks or unticks lines; those that are not the viewer's are left alone. */
export async function selectLines(
  viewer: Viewer,
  { lineIds, selected }: { lineIds: string[]; selected: boolean },
): Promise<Result<null, never>> {
  await db.cartLine.updateMany({ where: own(viewer, lineIds), data: { selected } });
  return done;
}

/** The DELETE of these of the viewer's lines, to be part of a statement that buys them. */
export const removeLinesSql = (viewer: Viewer, lineIds: string[]) => Prisma.sql`
  DELETE FROM "CartLine" l USING "Cart" c
  WHERE c.id = l."cartId" AND l.id = ANY(${lineIds}::uuid[]) AND ${ownCart(viewer)}`;

/** Takes lines out of the viewer's basket; one that is already gone is no error. */
export async function removeLines(
  viewer: Viewer,
  { lineIds }: { lineIds: string[] },
): Promise<Result<null, never>> {
  await direct.$executeRaw(removeLinesSql(viewer, lineIds));
  return done;
}
