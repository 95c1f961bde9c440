import "server-only";
import { DAY, MINUTE } from "@/lib/platform/clock";
import { db, type SmsStatus } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { type SmsProvider, smsProvider } from "./provider";
import { sentences } from "./text";

/** Later than this a message helps nobody. */
const lateAfter = (kind: string) => (kind === "code" ? 5 * MINUTE : DAY);

const findQueued = (id: string) =>
  db.smsMessage.findFirst({
    where: { id, status: "QUEUED" },
    select: { phone: true, kind: true, params: true, locale: true, createdAt: true },
  });

/** Codes don't stay in the database once they are out of the house. */
const finish = (id: string, status: SmsStatus, keepsText: boolean) =>
  db.smsMessage.updateMany({
    where: { id, status: "QUEUED" },
    data: {
      status,
      sentAt: status === "SENT" ? new Date() : null,
      ...(keepsText ? {} : { params: {} }),
    },
  });

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
