import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { findActing } from "./acting";
import { SESSION_COOKIE } from "./cookies";
import { passHashes, readGuestHash } from "./guest";
import { findSession } from "./session";
import type { SystemViewer, UserViewer, Viewer } from "./viewer";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The session id in this browser's cookie, whether or not the session still lives. */
export async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: env.AUTH_SECRET }).catch(() => null);
  const sid = claims?.sid;
  return typeof sid === "string" && UUID.test(sid) ? sid : null;
}

/** Who is asking. A revoked or unknown session is a guest. One read per request. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const [sessionId, guestHash, passHash] = await Promise.all([
    readSessionId(),
    readGuestHash(),
    passHashes(),
  ]);
  const now = new Date();
  const found = sessionId ? await findSession(sessionId, now) : null;
  if (!found || !sessionId) return { kind: "guest", guestHash, passHash };
  const { id: userId, ...user } = found;
  const acting = await findActing(sessionId, { userId, grants: user.grants }, now);
  return { kind: "user", userId, sessionId, ...user, acting, guestHash, passHash };
});

/** The signed-in user of a private page; a guest is sent to sign in and comes back to `path`. */
export async function requireUser(locale: Locale, path: string): Promise<UserViewer> {
  const viewer = await currentViewer();
  if (viewer.kind !== "user") redirect(localised(locale, paths.signIn(localised(locale, path))));
  return viewer;
}

export const systemViewer = (name: string): SystemViewer => ({ kind: "system", name });
