import { requestCode, verifyCode } from "@/lib/identity/mutations";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { newPhone } from "../../factories/people";

export const newBrowser = () => hashToken(newToken());

/** Everything that a request for a code says, by somebody new at an address of their own. */
export const asking = (overrides: Partial<Parameters<typeof requestCode>[0]> = {}) => ({
  phone: newPhone(),
  purpose: "SIGN_IN" as const,
  browserHash: newBrowser(),
  address: newToken(),
  locale: "zh" as const,
  ...overrides,
});

/** Asks for a code and returns it as the phone's owner reads it. */
export async function sentCode(request: ReturnType<typeof asking>) {
  const result = await requestCode(request);
  if (!result.ok) throw new Error(result.code);
  const sms = await db.smsMessage.findFirstOrThrow({
    where: { phone: request.phone },
    orderBy: { createdAt: "desc" },
  });
  const { code } = sms.params as { code: string };
  return code;
}

export const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

export const guess = (request: ReturnType<typeof asking>, code: string) => {
  const { phone, purpose, browserHash, subject } = request;
  return verifyCode({ phone, purpose, browserHash, code, ...(subject ? { subject } : {}) });
};

/** Time passes for the limits of this phone, for all purposes. */
export const forgetLimits = (phone: string, ...names: string[]) =>
  db.rateLimit.deleteMany({
    where: { OR: names.map((name) => ({ key: { startsWith: `${name}:${phone}` } })) },
  });

export const makeOld = (phone: string) =>
  db.oneTimeCode.updateMany({ where: { phone }, data: { expiresAt: new Date(Date.now() - 1) } });
