import "server-only";
import type { NoticeParams, SmsParams } from "@/lib/notifications";
import { tellAll } from "@/lib/notifications/mutations";
import type { Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { keepersOf } from "@/lib/shops/queries";

type Told =
  | "shop.opened"
  | "shop.suspended"
  | "shop.closed"
  | "shop.reopened"
  | "application.askedBack"
  | "application.rejected"
  | "paper.expiring";

type Message = {
  [Kind in Told]: {
    kind: Kind;
    params: NoticeParams[Kind] & SmsParams[Kind];
    /** Where the notice leads, without the locale. */
    path: string;
  };
}[Told];

/** Owner and family hear it in the app; the owner also by SMS, for who waits has the app closed. */
export async function tell(tx: Transaction, shopId: string, message: Message) {
  const keepers = await keepersOf(tx, shopId);
  const { path: _path, ...said } = message;
  await tellAll(tx, {
    notices: keepers.map(({ id }) => ({ ...message, userId: id })),
    messages: keepers
      .filter(({ role }) => role === "OWNER")
      .map(({ phone, locale }) => ({ ...said, phone, locale: isLocale(locale) ? locale : "zh" })),
  });
}
