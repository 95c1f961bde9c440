import { type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/core";
import { metadata } from "./metadata";

declare const kind: unique symbol;

/** A valid phone number in E.164: +8613800138000. */
export type Phone = string & { readonly [kind]: "phone" };

// No number with its separators, country and extension is longer; a longer text is no number.
const MAX_LENGTH = 40;

// China's landlines with area code have 9 to 11 digits; shorter ones can't be dialled from elsewhere.
const isDialable = (number: PhoneNumber) =>
  number.country !== "CN" || number.nationalNumber.length >= 9;

function read(text: string): PhoneNumber | null {
  if (text.length > MAX_LENGTH) return null;
  const number = parsePhoneNumberFromString(
    text,
    { defaultCountry: "CN", extract: false },
    metadata,
  );
  return number?.isValid() && !number.ext && isDialable(number) ? number : null;
}

/** Half-width, without what can't be seen and without brackets around the country's code. */
export const legible = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}|\p{Variation_Selector}|(?!\s)\p{Cc}/gu, "")
    .trim()
    .replace(/^\+?[(<[【] ?\+?((?:00)?\d{1,3}) ?[)>\]】]/, "+$1")
    .replace(/^\+00/, "+");

/** True only for the exact form that is stored. */
export const isPhone = (text: string): text is Phone => read(text)?.number === text;

/** E.164 of what a person types, Chinese unless it has another country's code; null when invalid. */
export function parsePhone(text: string): Phone | null {
  const number: string | undefined = read(legible(text))?.number;
  return number !== undefined && isPhone(number) ? number : null;
}

/** Whether it can receive an SMS in mainland China. */
export function isMobileCn(phone: Phone): boolean {
  const number = read(phone);
  return number?.country === "CN" && number.getType() === "MOBILE";
}

/** The country or region it belongs to, as ISO 3166-1 alpha-2: CN, HK; "" where a code is shared by several. */
export const countryOf = (phone: Phone): string => read(phone)?.country ?? "";

/** The library's view of a stored phone, for the siblings. */
export const phoneNumber = (phone: Phone) => read(phone);
