import "server-only";
import { encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { cookieJar } from "@/lib/platform/request";
import { cookieOptions, SESSION_COOKIE, SESSION_SECONDS } from "./cookies";

/** Puts a session's id into this browser as signing in does; only in actions and route handlers. */
export async function rememberSession(sessionId: string) {
  const token = await encode({
    token: { sid: sessionId },
    secret: env.AUTH_SECRET,
    maxAge: SESSION_SECONDS,
  });
  (await cookieJar()).set(SESSION_COOKIE, token, cookieOptions(SESSION_SECONDS));
}
