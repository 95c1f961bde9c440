import "server-only";
import { requestStrangersCode, verifyCode } from "@/lib/identity/mutations";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, type Transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { type Phone, parsePhone } from "@/lib/platform/phone";
import { fail, ok } from "@/lib/platform/result";

const PASS_DAYS = 7;
const purpose = "FIND_ORDER";

const findGroupOf = (number: string, phone: Phone) =>
  db.orderGroup.findFirst({
    where: { phone, orders: { some: { number } } },
    select: { id: true },
  });

type Request = {
  number: string;
  phone: string;
  locale: Locale;
  browserHash: string;
  /** The caller's network address, for the limits; null where nobody knows it. */
  address: string | null;
  /** What the browser worked out; null when nothing yet. */
  work?: string | null;
};

/**
 * Sends a code to the phone of an order. Known and unknown orders get the same answer and the same
 * limits: { seconds } to wait for another code. PHONE_INVALID, CODE_TOO_SOON, CODE_PAUSED,
 * CODE_TOO_MANY.
 */
export async function requestOrderCode({ number, ...request }: Request) {
  const phone = parsePhone(request.phone);
  const silent = !phone || (await findGroupOf(number, phone)) === null;
  return requestStrangersCode({ ...request, purpose, subject: number, silent });
}

type Pass = { tokenHash: string; groupId: string };

/** Opens the orders of one checkout to the browser with this token for seven days. */
export async function givePass(tx: Pick<Transaction, "orderPass">, tokenHash_groupId: Pass) {
  const expiresAt = inFuture(PASS_DAYS * DAY);
  await tx.orderPass.upsert({
    where: { tokenHash_groupId },
    create: { ...tokenHash_groupId, expiresAt },
    update: { expiresAt },
  });
}

type Proof = {
  number: string;
  phone: string;
  code: string;
  browserHash: string;
  /** Hash of the token by which this browser keeps its passes. */
  passHash: string;
};

/**
 * Opens the orders of one checkout to this browser for seven days, to who has the code.
 * PHONE_INVALID, NOT_FOUND, and identity.verifyCode's CODE_WRONG, CODE_SPENT, CODE_GONE.
 */
export async function openOrderWithCode({ number, code, browserHash, ...proof }: Proof) {
  const phone = parsePhone(proof.phone);
  if (!phone) return fail("PHONE_INVALID");
  const verified = await verifyCode({ phone, purpose, subject: number, browserHash, code });
  if (!verified.ok) return verified;
  const group = await findGroupOf(number, phone);
  if (!group) return fail("NOT_FOUND");
  await givePass(db, { tokenHash: proof.passHash, groupId: group.id });
  return ok({ number });
}
