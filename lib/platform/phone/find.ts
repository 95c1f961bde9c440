import { findPhoneNumbersInText } from "libphonenumber-js/core";
import { type ContactPhone, withExtension } from "./contact";
import { metadata } from "./metadata";
import { type Phone, parsePhone } from "./parse";

export interface FoundPhone {
  phone: Phone;
  /** The phone with the extension that follows it. */
  contact: ContactPhone;
  /** Where it stands in the text: from `start` up to `end`. */
  start: number;
  end: number;
}

const digits = "1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}[- ]?\\d{7,8}|400[- ]?\\d{3}[- ]?\\d{4}";
const marked = " ?(?:转|轉|分机|#|ext\\.?|x) ?(?<marked>\\d{1,6})(?!\\d)";
const bracketed = " ?[[(（【] ?(?<bracketed>\\d{2,6}) ?[\\])）】]";
// A comma, a hyphen: so can the number of a house stand behind a phone.
const joined =
  " ?(?:- ?(?<joined>\\d{2,6})|[,，] ?(?<listed>\\d{3,5}))(?![\\d号號栋幢楼座室单层弄巷米-])";
const extended = new RegExp(
  `(?<!\\d(?<!86))(?<base>${digits})(?<tail>${marked}|${bracketed}|${joined})`,
  "giu",
);

/** Extensions by the place where their phone ends, and the text in which spaces stand for them. */
function hideExtensions(text: string) {
  const extensions = new Map<number, { extension: string; end: number }>();
  const bare = text.replace(extended, (whole, ...found) => {
    const { base = "", tail = "", ...kinds } = found.at(-1) as Record<string, string | undefined>;
    const start = Number(found.at(-3));
    const extension = Object.values(kinds).find(Boolean) ?? "";
    extensions.set(start + base.length, { extension, end: start + whole.length });
    return base + " ".repeat(tail.length);
  });
  return { bare, extensions };
}

/** Every valid phone number in a text, in order. */
export function findPhones(text: string): FoundPhone[] {
  const { bare, extensions } = hideExtensions(text);
  return findPhoneNumbersInText(bare, "CN", metadata).flatMap(({ number, startsAt, endsAt }) => {
    const phone = parsePhone(number.number);
    if (!phone) return [];
    const { extension = "", end = endsAt } = extensions.get(endsAt) ?? {};
    return [{ phone, contact: withExtension(phone, extension), start: startsAt, end }];
  });
}
