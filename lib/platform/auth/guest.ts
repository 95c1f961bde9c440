import "server-only";
import { env } from "@/lib/platform/env";
import { hashToken, isSame, keyedHash, newToken } from "@/lib/platform/ids";
import { cookieJar } from "@/lib/platform/request";
import { BROWSER_COOKIE, cookieOptions, GUEST_COOKIE, PASS_COOKIE } from "./cookies";

const YEAR = 365 * 24 * 3600;
const PASS_SECONDS = 7 * 24 * 3600;
const BROWSER_SECONDS = YEAR;

const sealOf = (name: string, token: string) =>
  keyedHash(env.AUTH_SECRET, `cookie\n${name}\n${token}`);

/** A token as its cookie carries it: nobody can make one up, so that counting by token means something. */
export const sealToken = (name: string, token: string) => `${token}.${sealOf(name, token)}`;

/** The token of a cookie that this shop gave out, else null. */
export function openToken(name: string, cookie: string | undefined): string | null {
  if (!cookie) return null;
  const [token = "", seal = ""] = cookie.split(".");
  return isSame(seal, sealOf(name, token)) ? token : null;
}

/** The hash by which the owner of this cookie's token is known, or null. */
export function hashIn(name: string, cookie: string | undefined): string | null {
  const token = openToken(name, cookie);
  return token ? hashToken(token) : null;
}

const readHash = async (name: string) => hashIn(name, (await cookieJar()).get(name));

/** Hash of the token by which this browser owns a guest basket and its orders, or null. */
export const readGuestHash = () => readHash(GUEST_COOKIE);

async function ensure(name: string, seconds: number): Promise<string> {
  const present = await readHash(name);
  if (present) return present;
  const token = newToken();
  (await cookieJar()).set(name, sealToken(name, token), cookieOptions(seconds));
  return hashToken(token);
}

/** Gives this browser a guest token if it has none; only in actions and route handlers. */
export const ensureGuestToken = () => ensure(GUEST_COOKIE, YEAR);

/** Gives this browser an order pass token if it has none; only in actions and route handlers. */
export const rememberPass = () => ensure(PASS_COOKIE, PASS_SECONDS);

/** Hash of the token that ties a one-time code to the browser that asked for it, or null. */
export const readBrowserHash = () => readHash(BROWSER_COOKIE);

/** Gives this browser a token for one-time codes if it has none; only in actions and route handlers. */
export const ensureBrowserToken = () => ensure(BROWSER_COOKIE, BROWSER_SECONDS);
