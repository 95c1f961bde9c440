import "server-only";
import { env } from "@/lib/platform/env";
import { isSame, keyedHash } from "@/lib/platform/ids";

/** 132 bits: nobody finds one by trying. */
const MARK = 22;
const NUMBER = 13;

const markOf = (groupNumber: string) =>
  keyedHash(env.AUTH_SECRET, `order-link\n${groupNumber}`).slice(0, MARK);

/** What opens a purchase that a shop wrote down, for whoever the shop gives it to; kept nowhere. */
export const linkTokenOf = (groupNumber: string) => groupNumber + markOf(groupNumber);

/** The number of the purchase that this token opens, or null for a token that we never made. */
export function groupOfLink(token: string): string | null {
  const number = token.slice(0, NUMBER);
  return isSame(token.slice(NUMBER), markOf(number)) ? number : null;
}
