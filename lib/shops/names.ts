import { isPhone, maskPhone } from "@/lib/platform/phone";

/** The columns of a name in both languages. */
export const names = { nameZh: true, nameEn: true } as const;

/** Enough of a phone to know it again; "" where a shop has none. */
export const masked = (phone: string) => (isPhone(phone) ? maskPhone(phone) : "");
