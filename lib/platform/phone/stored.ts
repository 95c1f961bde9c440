import { splitContact } from "./contact";
import { formatPhone, maskPhone } from "./format";
import { parsePhone } from "./parse";

/** A phone of a row as it is read aloud, its extension behind it; as it stands there when it is none. */
export function readable(stored: string): string {
  const [number, extension] = splitContact(stored);
  const phone = parsePhone(number);
  if (!phone) return stored;
  return extension ? `${formatPhone(phone)}-${extension}` : formatPhone(phone);
}

/**
 * The ends of a phone of a row, the last four digits of what is none; "" where there is nothing. An
 * extension stays: without it nobody can be reached, and it belongs to the platform, not to a person.
 */
export function hidden(stored: string): string {
  const [number, extension] = splitContact(stored);
  const phone = parsePhone(number);
  if (!phone) return stored && `****${stored.slice(-4)}`;
  return extension ? `${maskPhone(phone)}-${extension}` : maskPhone(phone);
}
