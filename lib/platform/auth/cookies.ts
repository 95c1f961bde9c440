import "server-only";
import { env } from "@/lib/platform/env";

const secure = env.publicOrigin.startsWith("https://");

/** `__Host-` binds a cookie to this host; browsers accept it over https only. */
const named = (name: string) => (secure ? `__Host-${name}` : name);

export const SESSION_COOKIE = named("session");
export const GUEST_COOKIE = named("guest");
export const PASS_COOKIE = named("pass");
export const BROWSER_COOKIE = named("browser");
/** The cookie only points to the session's row; the row decides how long it lives. */
export const SESSION_SECONDS = 365 * 24 * 3600;

export const cookieOptions = (seconds: number) =>
  ({ httpOnly: true, sameSite: "lax", secure, path: "/", maxAge: seconds }) as const;
