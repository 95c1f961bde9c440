import "server-only";
import { sessionEnd } from "@/lib/platform/auth";
import { inTransaction, type Transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { type Phone, parsePhone } from "@/lib/platform/phone";
import { countUse, forgetUses } from "@/lib/platform/rate-limit";
import { fail, ok, type Result } from "@/lib/platform/result";
import { addUser } from "./add-user";
import { agreeToRules } from "./agree";
import { endDemoPause } from "./code-limits";
import { hasOpenCode } from "./codes";
import { isDemoAccount } from "./demo-accounts";
import { stay } from "./leave";
import { type CodeRefusal, verifyCode } from "./verify-code";

const purpose = "SIGN_IN";

export type SignIn = {
  phone: string;
  code: string;
  browserHash: string | null;
  /** The session this browser had until now; it ends. */
  oldSessionId: string | null;
  userAgent: string;
  locale: Locale;
};

/** What else happens in the transaction that signs somebody in: the guest's basket moves along. */
type AtSignIn = (tx: Transaction, user: { userId: string; phone: Phone }) => Promise<unknown>;

async function openSession(tx: Transaction, phone: Phone, signIn: SignIn) {
  const { locale, oldSessionId, userAgent } = signIn;
  const now = new Date();
  const known = await addUser(tx, { phone, locale });
  const user = (await stay(tx, known.id)) ? known : await addUser(tx, { phone, locale });
  if (oldSessionId) {
    await tx.session.updateMany({
      where: { id: oldSessionId, revokedAt: null },
      data: { revokedAt: now },
    });
  }
  const session = await tx.session.create({
    data: { userId: user.id, userAgent: userAgent.slice(0, 300), expiresAt: sessionEnd(now) },
    select: { id: true },
  });
  return { userId: user.id, sessionId: session.id };
}

/** Signs the phone's user in, a new one if nobody has it yet; always a new session. */
export async function signInWithCode(
  signIn: SignIn,
  atSignIn: AtSignIn = async () => {},
): Promise<Result<{ sessionId: string }, CodeRefusal | "CODE_TOO_MANY">> {
  const phone = parsePhone(signIn.phone);
  if (!phone) return fail("CODE_GONE");
  const { code, browserHash } = signIn;
  if (!browserHash || !(await hasOpenCode({ phone, purpose, browserHash, subject: "" })))
    return fail("CODE_GONE");
  // By phone and browser together: from elsewhere nobody can lock the owner out.
  const guesser = `${phone}|${browserHash}`;
  const seconds = await countUse("codeTry", guesser);
  if (seconds > 0) return fail("CODE_TOO_MANY", { detail: { minutes: Math.ceil(seconds / 60) } });

  const verified = await verifyCode({ phone, purpose, browserHash, code });
  if (!verified.ok) return verified;
  await forgetUses("codeTry", guesser);
  if (await isDemoAccount(phone)) await endDemoPause({ phone, purpose, browserHash });
  return inTransaction(async (tx) => {
    const { userId, sessionId } = await openSession(tx, phone, signIn);
    await agreeToRules(tx, userId);
    await atSignIn(tx, { userId, phone });
    return ok({ sessionId });
  });
}
