import "server-only";
import { sendSms } from "@/lib/notifications/mutations";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { type CodePurpose, inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { newToken } from "@/lib/platform/ids";
import { isMobileCn, type Phone, parsePhone } from "@/lib/platform/phone";
import { countUse, type Limit } from "@/lib/platform/rate-limit";
import { type Failure, fail, ok, type Result } from "@/lib/platform/result";
import { type CodeBinding, hashCode, newCode } from "./codes";
import { isDemoAccount } from "./demo-accounts";
import { CODE_MINUTES, CODE_PAUSE_SECONDS } from "./index";

export type CodeRequest = {
  /** As it was typed. */
  phone: string;
  purpose: CodePurpose;
  /** What else the code is bound to: the number of the order that is looked for. */
  subject?: string;
  browserHash: string;
  /** The caller's network address. */
  address: string;
  locale: Locale;
  /** Answers and counts as always but sends nothing: nobody learns that there is no such order. */
  silent?: boolean;
};

type Refusal = "PHONE_INVALID" | "CODE_TOO_SOON" | "CODE_TOO_MANY" | "CODE_TOO_MANY_TODAY";

const daily = [
  ["codePause", "CODE_TOO_SOON"],
  ["codeHour", "CODE_TOO_MANY"],
  ["codeDay", "CODE_TOO_MANY_TODAY"],
] as const satisfies readonly (readonly [Limit, Refusal])[];

const tooMany = (code: Refusal, seconds: number) =>
  fail(code, { detail: { seconds, minutes: Math.ceil(seconds / 60) } });

/**
 * The address is counted first, so that nobody who is over its limit uses up another's phone.
 * The demo's accounts are everybody's: only the pause counts for them.
 */
async function limitOf(phone: Phone, address: string): Promise<Failure<Refusal> | null> {
  const isDemo = await isDemoAccount(phone);
  const byAddress = isDemo ? 0 : await countUse("codeAddress", address);
  if (byAddress > 0) return tooMany("CODE_TOO_MANY", byAddress);
  for (const [limit, code] of isDemo ? daily.slice(0, 1) : daily) {
    const seconds = await countUse(limit, phone);
    if (seconds > 0) return tooMany(code, seconds);
  }
  return null;
}

async function replaceCode(binding: CodeBinding, codeHash: string, send: SendCode | null) {
  const { phone, purpose } = binding;
  await inTransaction(async (tx) => {
    // A newer code ends the older ones, wherever they were asked for.
    await tx.oneTimeCode.updateMany({
      where: { phone, purpose, usedAt: null },
      data: { usedAt: new Date() },
    });
    await tx.oneTimeCode.create({
      data: {
        ...binding,
        codeHash,
        expiresAt: inFuture(CODE_MINUTES * MINUTE),
      },
    });
    if (send) {
      const params = { code: send.code, minutes: CODE_MINUTES };
      await sendSms(tx, { phone, kind: "code", params, locale: send.locale });
    }
  });
}

type SendCode = { code: string; locale: Locale };

/**
 * Sends a six-digit code to a Chinese mobile and answers after how many seconds the next one may be
 * asked for. The answer is the same whether anybody knows the phone. A demo shop also answers the code.
 */
export async function requestCode(
  request: CodeRequest,
): Promise<Result<{ seconds: number; demoCode?: string }, Refusal>> {
  const phone = parsePhone(request.phone);
  if (!phone || !isMobileCn(phone)) return fail("PHONE_INVALID");
  const refusal = await limitOf(phone, request.address);
  if (refusal) return refusal;

  const { purpose, browserHash, subject = "", locale, silent } = request;
  const binding = { phone, purpose, browserHash, subject };
  const code = newCode();
  await replaceCode(
    binding,
    silent ? newToken() : hashCode(code, binding),
    silent ? null : { code, locale },
  );
  return ok({ seconds: CODE_PAUSE_SECONDS, ...(env.isDemo ? { demoCode: code } : {}) });
}
