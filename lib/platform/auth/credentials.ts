import "server-only";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { findActing } from "./acting";
import { GUEST_COOKIE, PASS_COOKIE, SESSION_COOKIE } from "./cookies";
import { hashIn } from "./guest";
import { findSession, type Use } from "./session";
import type { GuestViewer, UserViewer } from "./viewer";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What a browser's cookies claim; whether a session still lives only the database knows. */
export type Credentials = {
  sessionId: string | null;
  guestHash: string | null;
  passHash: string | null;
};

type Jar = (name: string) => string | undefined;

/** The session id in these cookies, whether or not the session still lives. */
export async function sessionIdIn(jar: Jar): Promise<string | null> {
  const token = jar(SESSION_COOKIE);
  if (!token) return null;
  const claims = await decode({ token, secret: env.AUTH_SECRET }).catch(() => null);
  const sid = claims?.sid;
  return typeof sid === "string" && UUID.test(sid) ? sid : null;
}

export const credentialsIn = async (jar: Jar): Promise<Credentials> => ({
  sessionId: await sessionIdIn(jar),
  guestHash: hashIn(GUEST_COOKIE, jar(GUEST_COOKIE)),
  passHash: hashIn(PASS_COOKIE, jar(PASS_COOKIE)),
});

/** Who has these credentials now. A revoked or unknown session is a guest. */
export async function viewerWith(
  { sessionId, guestHash, passHash }: Credentials,
  use: Use = "kept alive",
): Promise<GuestViewer | UserViewer> {
  const now = new Date();
  const found = sessionId ? await findSession(sessionId, now, use) : null;
  if (!found || !sessionId) return { kind: "guest", guestHash, passHash };
  const { id: userId, ...user } = found;
  const acting = await findActing(sessionId, { userId, grants: user.grants }, now);
  return { kind: "user", userId, sessionId, ...user, acting, guestHash, passHash };
}

/** Reads a Cookie header. */
export function jarOf(header: string): Jar {
  const pairs = header.split(/;\s*/).map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const cookies = new Map(pairs);
  return (name) => cookies.get(name);
}
