import "server-only";
import { DAY, MINUTE } from "@/lib/platform/clock";
import { direct, Prisma } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { type SmsProvider, smsProvider } from "./provider";
import { sentences } from "./text";

/** Later than this a message helps nobody. */
const lateAfter = (kind: string) => (kind === "code" ? 5 * MINUTE : DAY);

type Queued = { phone: string; kind: string; params: unknown; locale: string; createdAt: Date };

const findQueued = async (id: string) => {
  const [message] = await direct.$queryRaw<Queued[]>(Prisma.sql`
    SELECT phone, kind, params, locale, "createdAt" FROM "SmsMessage"
    WHERE id = ${id}::uuid AND status = 'QUEUED'`);
  return message;
};

/** Codes don't stay in the database once they are out of the house. */
const finish = (id: string, status: "SENT" | "FAILED", keepsText: boolean) =>
  direct.$executeRaw(Prisma.sql`
    UPDATE "SmsMessage" SET status = ${status}::"SmsStatus",
      "sentAt" = ${status === "SENT" ? new Date() : null}::timestamptz,
      params = CASE WHEN ${keepsText}::boolean THEN params ELSE '{}' END
    WHERE id = ${id}::uuid AND status = 'QUEUED'`);

/** Hands one queued message to the provider; does nothing when that is already done. */
export async function deliverSms(id: string, provider: SmsProvider = smsProvider()) {
  const message = await findQueued(id);
  if (!message) return;
  const { phone, kind, params, locale, createdAt } = message;
  if (Date.now() - createdAt.getTime() > lateAfter(kind)) {
    await finish(id, "FAILED", provider.keepsText);
    return;
  }
  const say = await sentences(isLocale(locale) ? locale : "zh");
  await provider.send({ id, phone, text: say(`sms.${kind}`, params) });
  await finish(id, "SENT", provider.keepsText);
}
