import { legible, type Phone, parsePhone } from "./parse";

declare const extended: unique symbol;

/** A number that a courier dials: a phone, or the privacy number of a platform with its extension. */
export type ContactPhone = Phone | (string & { readonly [extended]: "contact" });

const sign = "-|转|轉|分机|,|#|ext\\.?|x";
const typed = new RegExp(`^(.+?) ?(?:(?:${sign}) ?(\\d{1,6})|[[(【] ?(\\d{1,6}) ?[\\])】])$`, "iu");

/** The phone in front of the extension, and the extension or "". */
export function splitContact(contact: string): [phone: string, extension: string] {
  const [phone = "", extension = ""] = contact.split("-", 2);
  return [phone, extension];
}

export const withExtension = (phone: Phone, extension: string): ContactPhone =>
  extension ? (`${phone}-${extension}` as ContactPhone) : phone;

/** What a person types for a parcel: as `parsePhone`, and an extension stays: +8613800138000-7804. */
export function parseContact(text: string): ContactPhone | null {
  const whole = parsePhone(text);
  if (whole) return whole;
  const [, number = "", marked = "", bracketed = ""] = typed.exec(legible(text)) ?? [];
  const phone = parsePhone(number);
  return phone && withExtension(phone, marked || bracketed);
}
