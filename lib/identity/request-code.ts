import "server-only";
import type { ConsentWords } from "@/lib/notifications";
import { sendSms } from "@/lib/notifications/mutations";
import { readSmsBudget } from "@/lib/notifications/queries";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { type CodePurpose, inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { newToken } from "@/lib/platform/ids";
import { parsePhone } from "@/lib/platform/phone";
import { type Failure, fail, ok, type Result } from "@/lib/platform/result";
import { demoLimitOf, type LimitRefusal, limitOf } from "./code-limits";
import { type CodeBinding, hashCode, hasOpenCode, newCode } from "./codes";
import { isDemoAccount } from "./demo-accounts";
import { CODE_MINUTES, CODE_PAUSE_SECONDS } from "./index";
import { unreachedOf } from "./reach";

export type CodeRequest = {
  /** As it was typed. */
  phone: string;
  purpose: CodePurpose;
  /** What else the code is bound to: the number of the order that is looked for. */
  subject?: string;
  browserHash: string;
  /** The caller's network address; null where nobody knows it. */
  address: string | null;
  locale: Locale;
  /** What the message says besides the code, when the code agrees to something. */
  consent?: ConsentWords;
  /** Answers and counts as always but sends nothing: nobody learns that there is no such order. */
  silent?: boolean;
};

type NewCode = { binding: CodeBinding; codeHash: string; send: SendCode | null };

async function replaceCode({ binding, codeHash, send }: NewCode) {
  const { phone, purpose, browserHash } = binding;
  await inTransaction(async (tx) => {
    // A newer code ends only this browser's older ones: in another's nobody else asks for an end.
    await tx.oneTimeCode.updateMany({
      where: { phone, purpose, browserHash, usedAt: null },
      data: { usedAt: new Date() },
    });
    await tx.oneTimeCode.create({
      data: { ...binding, codeHash, expiresAt: inFuture(CODE_MINUTES * MINUTE) },
    });
    if (send) {
      await sendSms(tx, { phone, locale: send.locale, ...messageOf(send) });
    }
  });
}

type SendCode = { code: string; locale: Locale; consent: ConsentWords | undefined };

function messageOf({ code, consent }: SendCode) {
  const filled = { code, minutes: CODE_MINUTES };
  return consent
    ? ({ kind: "consent.ask", params: { ...consent, ...filled } } as const)
    : ({ kind: "code", params: filled } as const);
}

/** During the pause it counts whether the code before would still open this; only then is it pointed to. */
async function refusalOf(refusal: Failure<LimitRefusal>, binding: CodeBinding) {
  if (refusal.code !== "CODE_PAUSED") return refusal;
  return (await hasOpenCode(binding)) ? { ...refusal, code: "CODE_TOO_SOON" as const } : refusal;
}

type CodeAnswer = { seconds: number; demoCode?: string };

/**
 * Sends a six-digit code to a mobile that our messages reach and answers after how many seconds the next one for this
 * purpose may be asked for. The answer is the same whether anybody knows the phone. A demo shop also
 * answers the code. CODE_TOO_SOON says that the one before still opens the same, CODE_PAUSED that
 * there is none such.
 */
export async function requestCode(
  request: CodeRequest,
): Promise<
  Result<CodeAnswer, "PHONE_INVALID" | "PHONE_UNREACHED" | "CODE_TOO_SOON" | LimitRefusal>
> {
  const phone = parsePhone(request.phone);
  if (!phone) return fail("PHONE_INVALID");
  const { purpose, browserHash, subject = "", address, locale, silent, consent } = request;
  const unreached = unreachedOf(phone, locale);
  if (unreached) return unreached;
  const isDemo = await isDemoAccount(phone);
  if ((await readSmsBudget()) === "SPENT") return fail("SMS_BUDGET_SPENT");
  const refusal = await (isDemo
    ? demoLimitOf({ phone, purpose, browserHash })
    : limitOf({ phone, purpose, address }));
  const binding = { phone, purpose, browserHash, subject };
  if (refusal) return refusalOf(refusal, binding);

  const code = newCode();
  const codeHash = silent ? newToken() : hashCode(code, binding);
  await replaceCode({ binding, codeHash, send: silent ? null : { code, locale, consent } });
  return ok({ seconds: CODE_PAUSE_SECONDS, ...(env.isDemo ? { demoCode: code } : {}) });
}
