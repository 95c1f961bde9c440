import "server-only";
import { headers } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { codeInput, phoneInput } from "@/lib/identity";
import { endSession, signInWithCode } from "@/lib/identity/mutations";
import {
  cookieOptions,
  readBrowserHash,
  readGuestHash,
  readSessionId,
  SESSION_COOKIE,
  SESSION_SECONDS,
} from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { defaultLocale, isLocale } from "@/lib/platform/i18n";
import { log } from "@/lib/platform/log";
import { type Failure, fail } from "@/lib/platform/result";
import { moveGuestThings } from "./move-guest-things";

const isSecure = env.publicOrigin.startsWith("https://");

// The library takes its own address from the environment only; without it, from the request's headers.
process.env.NEXTAUTH_URL = env.publicOrigin;

/** next-auth hands only an error's message to the browser: the code and the number that fills its sentence. */
const refusal = ({ code, detail }: Failure) =>
  new Error([code, detail?.left ?? detail?.minutes ?? ""].join(":"));

async function signIn(sent: Record<string, string> | undefined) {
  const phone = phoneInput.safeParse(sent?.phone);
  const code = codeInput.safeParse(sent?.code);
  if (!phone.success || !code.success) return fail("INVALID_INPUT");
  const [head, guestHash, browserHash, oldSessionId] = await Promise.all([
    headers(),
    readGuestHash(),
    readBrowserHash(),
    readSessionId(),
  ]);
  return signInWithCode(
    {
      phone: phone.data,
      code: code.data,
      browserHash,
      oldSessionId,
      userAgent: head.get("user-agent") ?? "",
      locale: isLocale(sent?.locale) ? sent.locale : defaultLocale,
    },
    (tx, user) => moveGuestThings(tx, { ...user, guestHash }),
  );
}

async function authorize(sent: Record<string, string> | undefined) {
  const result = await signIn(sent).catch((error: unknown) => {
    log.error({ err: error }, "sign-in failed");
    return fail("UNEXPECTED");
  });
  if (!result.ok) throw refusal(result);
  return { id: result.data.sessionId };
}

export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET,
  useSecureCookies: isSecure,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: cookieOptions(SESSION_SECONDS) },
  },
  providers: [
    CredentialsProvider({
      id: "phone-code",
      credentials: { phone: {}, code: {}, locale: {} },
      authorize,
    }),
  ],
  callbacks: {
    // Nothing but the session's id: user and rights are read from the database at every request.
    jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
    // We go on by our own `next`; the library never sends anybody anywhere.
    redirect: () => env.publicOrigin,
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === "string") await endSession(token.sid);
    },
  },
  logger: {
    error: (code) => log.warn({ problem: code }, "next-auth"),
    warn: () => {},
    debug: () => {},
  },
};
