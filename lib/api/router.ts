import "server-only";
import { Hono } from "hono";
import { newId } from "@/lib/platform/ids";
import type { Operation } from "@/lib/platform/operation";
import { answering } from "@/lib/platform/request";
import { pathOf, REFRESH, showsChange } from "./path";
import { operations } from "./registry";

const MOST_BYTES = 256 * 1024;

const common = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};

const refuse = (status: number, code: string) =>
  Response.json({ ok: false, code }, { status, headers: common });

/** The body as JSON; undefined where it is none, null where it is too much to read. */
async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request);
  if (text === null) return null;
  try {
    return { input: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

async function readText(request: Request): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

const statuses: Record<string, number> = { FOREIGN_ORIGIN: 403, UNEXPECTED: 500 };

async function answer(operation: Operation, request: Request): Promise<Response> {
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    return refuse(415, "INVALID_INPUT");
  const sent = await readJson(request);
  if (sent === null) return refuse(413, "INVALID_INPUT");
  if (sent === undefined) return refuse(400, "INVALID_INPUT");
  const result = await operation.run((sent as { input: unknown }).input);
  // What a user can cause is an answer like any other; browsers would call another status an error.
  const status = result.ok ? 200 : (statuses[result.code] ?? 200);
  return Response.json(result, {
    status,
    headers: { ...common, ...(showsChange(operation, result) && { [REFRESH]: "1" }) },
  });
}

const router = new Hono();

for (const operation of operations) {
  router.post(pathOf(operation.name), ({ req }) => answer(operation, req.raw));
  router.all(pathOf(operation.name), () => refuse(405, "NOT_FOUND"));
}
router.notFound(() => refuse(404, "NOT_FOUND"));

/** Answers a request under /api/v1, in Next or before it. */
export async function handleApi(request: Request): Promise<Response> {
  const response = await answering(request, async () => router.fetch(request));
  response.headers.set("X-Request-Id", newId());
  return response;
}
