import "server-only";
import type { Transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { maskPhone, type Phone } from "@/lib/platform/phone";

/** The phone's user, a new one without a name if nobody has it yet. */
export const addUser = (tx: Transaction, { phone, locale }: { phone: Phone; locale: Locale }) =>
  tx.user.upsert({
    where: { phone },
    create: { phone, name: maskPhone(phone), locale },
    update: {},
    select: { id: true, phone: true, locale: true },
  });
