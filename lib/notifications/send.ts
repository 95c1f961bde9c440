import "server-only";
import { Prisma, type Statements } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { newId } from "@/lib/platform/ids";
import { asMessages } from "@/lib/platform/jobs";
import { leaveSql, type Message } from "@/lib/platform/outbox";
import type { NoticeKind, NoticeParams, SmsKind, SmsParams } from "./index";

type NoticeOf<Kind extends NoticeKind> = {
  userId: string;
  kind: Kind;
  params: NoticeParams[Kind];
  /** Where it leads, without the locale. */
  path: string;
};

type SmsOf<Kind extends SmsKind> = {
  phone: string;
  kind: Kind;
  params: SmsParams[Kind];
  locale: Locale;
};

export type Notice = { [Kind in NoticeKind]: NoticeOf<Kind> }[NoticeKind];
export type Sms = { [Kind in SmsKind]: SmsOf<Kind> }[SmsKind];

const withIds = (rows: object[]) => rows.map((row) => ({ id: newId(), ...row }));

const insertNotices = (notices: object[]) => Prisma.sql`
  INSERT INTO "Notification" (id, "userId", kind, params, path)
  SELECT id, "userId", kind, params, path
  FROM jsonb_populate_recordset(NULL::"Notification", ${JSON.stringify(notices)}::jsonb)`;

const insertMessages = (messages: object[]) => Prisma.sql`
  INSERT INTO "SmsMessage" (id, phone, kind, params, locale)
  SELECT id, phone, kind, params, locale
  FROM jsonb_populate_recordset(NULL::"SmsMessage", ${JSON.stringify(messages)}::jsonb)`;

/** `events` are for who listens now (lib/platform/live-line). */
type News = { notices?: Notice[]; messages?: Sms[]; events?: Message[] };

/**
 * Puts notices into users' boxes and sends SMS once the transaction commits, all in one round trip;
 * a job carries only its message's id.
 */
export async function tellAll(tx: Statements, { notices = [], messages = [], events = [] }: News) {
  if (notices.length + messages.length + events.length === 0) return;
  const sent = withIds(messages);
  const jobs = sent.map(({ id }) => ({
    name: "send-sms" as const,
    payload: { messageId: id },
    key: `send-sms:${id}`,
  }));
  await tx.$executeRaw(Prisma.sql`
    WITH notices AS (${insertNotices(withIds(notices))}), messages AS (${insertMessages(sent)})
    ${leaveSql([...asMessages(jobs), ...events])}`);
}

/** Puts one notice into a user's box when the transaction commits. */
export const notify = (tx: Statements, notice: Notice) => tellAll(tx, { notices: [notice] });

/** Sends one SMS once the transaction commits. */
export const sendSms = (tx: Statements, sms: Sms) => tellAll(tx, { messages: [sms] });
