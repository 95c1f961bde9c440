import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { readBrowserHash } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { clientAddress } from "@/lib/platform/operation";
import { countUse } from "@/lib/platform/rate-limit";
import { authOptions } from "./options";

type Context = { params: Promise<{ nextauth: string[] }> };

const handle: (request: NextRequest, context: Context) => Promise<Response> = NextAuth(authOptions);

// What our own pages use; the library's pages and its other routes are not there.
const open = {
  GET: ["csrf"],
  POST: ["callback/phone-code", "signout"],
};

const MAX_BODY = 4_096;

const refuse = (status: number, headers?: HeadersInit) => new Response(null, { status, headers });

async function guarded(request: NextRequest, context: Context, method: "GET" | "POST") {
  const { nextauth } = await context.params;
  if (!open[method].includes(nextauth.join("/"))) return refuse(404);
  if (method === "POST") {
    if (request.headers.get("origin") !== env.publicOrigin) return refuse(403);
    const length = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(length <= MAX_BODY)) return refuse(413);
  }
  const caller = clientAddress(request.headers) ?? (await readBrowserHash());
  const seconds = await countUse("auth", caller);
  if (seconds > 0) return refuse(429, { "Retry-After": String(seconds) });
  const { body, headers, status } = await handle(request, context);
  headers.set("Cache-Control", "no-store");
  // A wrong code is an answer like those of the actions, not a broken request.
  return new Response(body, { headers, status: status === 401 ? 200 : status });
}

export const GET = (request: NextRequest, context: Context) => guarded(request, context, "GET");

export const POST = (request: NextRequest, context: Context) => guarded(request, context, "POST");
