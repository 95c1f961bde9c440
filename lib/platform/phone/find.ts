import { findPhoneNumbersInText } from "libphonenumber-js/core";
import { metadata } from "./metadata";
import { type Phone, parsePhone } from "./parse";

export interface FoundPhone {
  phone: Phone;
  /** Where it stands in the text: from `start` up to `end`. */
  start: number;
  end: number;
}

/** Every valid phone number in a text, in order. */
export function findPhones(text: string): FoundPhone[] {
  return findPhoneNumbersInText(text, "CN", metadata).flatMap(({ number, startsAt, endsAt }) => {
    const phone = parsePhone(number.number);
    return phone ? [{ phone, start: startsAt, end: endsAt }] : [];
  });
}
