import "server-only";
import { cookieJar } from "@/lib/platform/request";
import { cookieOptions, PASS_COOKIE, SESSION_COOKIE } from "./cookies";

/** Takes the session and the found guest orders out of this browser; only in actions and route handlers. */
export async function forgetSession() {
  const jar = await cookieJar();
  for (const name of [SESSION_COOKIE, PASS_COOKIE]) jar.set(name, "", cookieOptions(0));
}
