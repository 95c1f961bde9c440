import { isMobileCn, type Phone, phoneNumber } from "./parse";

/** As it is read aloud: "138 0013 8000", "0355 638 2123"; with country code when it is foreign. */
export function formatPhone(phone: Phone): string {
  const number = phoneNumber(phone);
  if (!number) return phone;
  return number.country === "CN" ? number.formatNational() : number.formatInternational();
}

/** "138****8000", "0355****2123", "+852****4567". */
export function maskPhone(phone: Phone): string {
  const number = phoneNumber(phone);
  const national = number?.country === "CN" ? number.nationalNumber : null;
  const digits = national ? `${isMobileCn(phone) ? "" : "0"}${national}` : phone;
  const kept = isMobileCn(phone) ? 3 : Math.min(4, digits.length - 6);
  return `${digits.slice(0, kept)}****${digits.slice(-4)}`;
}
