import { type NextRequest, NextResponse } from "next/server";
import { filmingPolicy, privatePolicy } from "./security-headers";

/** What was asked for, with its question; without the mark of Next's own router. */
function askedIn({ nextUrl: { pathname, searchParams } }: NextRequest) {
  const asked = new URLSearchParams(searchParams);
  asked.delete("_rsc");
  return asked.size > 0 ? `${pathname}?${asked}` : pathname;
}

const isFilming = (path: string) => /^\/(zh|en)\/sell\/(live\/[^/]+|videos\/new)$/.test(path);

/** Gives private pages their nonce and their own address; it guards nothing (see docs/decisions). */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID();
  const policyOf = isFilming(request.nextUrl.pathname) ? filmingPolicy : privatePolicy;
  const policy = policyOf(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-asked", askedIn(request));
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    "/:locale(zh|en)/(after-sales|addresses|cart|centre|checkout|county|find-order|for-you|invites|live|me|messages|notices|orders|pay|sell|sign-in|sms|station)/:path*",
  ],
};
