import { formatPhone, maskPhone } from "./format";
import { parsePhone } from "./parse";

/** A phone of a row as it is read aloud; as it stands there when it is none. */
export function readable(stored: string): string {
  const phone = parsePhone(stored);
  return phone ? formatPhone(phone) : stored;
}

/** The ends of a phone of a row, the last four digits of what is none; "" where there is nothing. */
export function hidden(stored: string): string {
  const phone = parsePhone(stored);
  if (phone) return maskPhone(phone);
  return stored && `****${stored.slice(-4)}`;
}
