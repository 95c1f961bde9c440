import { formatPhone, isPhone } from "@/lib/platform/phone";

/** A phone to press and to read; null when there is none. */
export const phoneLink = (phone: string | null) =>
  phone && isPhone(phone) ? { href: `tel:${phone}`, text: formatPhone(phone) } : null;
