import { parsePhone } from "./parse";

/** The phones that a search means: a whole one however it is written, or its last digits; null for other words. */
export function phoneWanted(text: string): { startsWith: string } | { endsWith: string } | null {
  const phone = parsePhone(text);
  if (phone) return { startsWith: phone };
  return /^\d{4}$/.test(text) ? { endsWith: text } : null;
}
