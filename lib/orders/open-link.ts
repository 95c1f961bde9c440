import "server-only";
import { needsReturnConsent } from "@/lib/catalog";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { stillOpen } from "./find-by-link";
import { groupOfLink } from "./link";
import { givePass } from "./pass";

type Opening = {
  token: string;
  returnsAgreed: boolean;
  /** Hash of the token by which this browser keeps its passes. */
  passHash: string;
};

type Opened = Result<{ group: string }, "NOT_FOUND" | "LINK_OVER" | "RETURNS_NOT_AGREED">;

const findOpen = (tx: Transaction, number: string, now: Date) =>
  tx.orderGroup.findFirst({
    where: { number, ...stillOpen(now) },
    select: {
      id: true,
      phone: true,
      returnsAgreedAt: true,
      orders: { select: { lines: { select: { returnPolicy: true } } } },
    },
  });

type Found = NonNullable<Awaited<ReturnType<typeof findOpen>>>;

const asksConsent = ({ orders, returnsAgreedAt }: Found) =>
  returnsAgreedAt === null &&
  orders.some(({ lines }) => lines.some((line) => needsReturnConsent(line.returnPolicy)));

/** Whose own phone stands on it gets it among their orders; anybody else a pass for this browser. */
async function letIn(tx: Transaction, viewer: Viewer, { id, phone }: Found, passHash: string) {
  if (viewer.kind === "user" && viewer.phone === phone) {
    await tx.orderGroup.updateMany({
      where: { id, userId: null },
      data: { userId: viewer.userId },
    });
  }
  await givePass(tx, { groupId: id, tokenHash: passHash });
}

/**
 * Opens what a shop wrote down to this browser, to be paid and followed. NOT_FOUND for a link we never
 * made; LINK_OVER once it is paid, called off or too late; RETURNS_NOT_AGREED.
 */
export const openLink = (
  viewer: Viewer,
  { token, returnsAgreed, passHash }: Opening,
): Promise<Opened> =>
  attempt(async (tx) => {
    const [number, now] = [groupOfLink(token), new Date()];
    if (!number) return fail("NOT_FOUND");
    const found = await findOpen(tx, number, now);
    if (!found) return fail("LINK_OVER");
    if (asksConsent(found)) {
      if (!returnsAgreed) return fail("RETURNS_NOT_AGREED");
      await tx.orderGroup.update({ where: { id: found.id }, data: { returnsAgreedAt: now } });
    }
    await letIn(tx, viewer, found, passHash);
    return ok({ group: number });
  });
