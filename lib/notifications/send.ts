import "server-only";
import type { Transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { addJob } from "@/lib/platform/jobs";
import type { NoticeKind, NoticeParams, SmsKind, SmsParams } from "./index";

type Notice<Kind extends NoticeKind> = {
  userId: string;
  kind: Kind;
  params: NoticeParams[Kind];
  /** Where it leads, without the locale. */
  path: string;
};

/** Puts a notice into a user's box when the transaction commits. */
export async function notify<Kind extends NoticeKind>(tx: Transaction, notice: Notice<Kind>) {
  const { userId, kind, params, path } = notice;
  await tx.notification.create({ data: { userId, kind, params, path } });
}

/** The same as `notify` for several users in one round trip. */
export async function notifyAll<Kind extends NoticeKind>(tx: Transaction, notices: Notice<Kind>[]) {
  await tx.notification.createMany({
    data: notices.map(({ userId, kind, params, path }) => ({ userId, kind, params, path })),
  });
}

type Sms<Kind extends SmsKind> = {
  phone: string;
  kind: Kind;
  params: SmsParams[Kind];
  locale: Locale;
};

/** Sends an SMS once the transaction commits; the job carries only the message's id. */
export async function sendSms<Kind extends SmsKind>(tx: Transaction, sms: Sms<Kind>) {
  const { phone, kind, params, locale } = sms;
  const { id } = await tx.smsMessage.create({
    data: { phone, kind, params, locale },
    select: { id: true },
  });
  await addJob(tx, "send-sms", { messageId: id }, { key: `send-sms:${id}` });
}
