import "server-only";
import { env } from "@/lib/platform/env";
import type { Failure } from "@/lib/platform/result";

/** What a program with a key hears where the shop has no Result for it (RFC 9457), by code. */
export const problems = {
  INVALID_INPUT: { status: 400, title: "The input is not what this operation takes." },
  KEY_REFUSED: { status: 401, title: "The key is unknown, ended or over." },
  NOT_ALLOWED: { status: 403, title: "The key does not open this." },
  NOT_FOR_KEYS: { status: 403, title: "This operation is not asked for with a key." },
  NOT_FOUND: { status: 404, title: "There is no operation at this address." },
  WRONG_METHOD: { status: 405, title: "Operations are asked for by POST." },
  TOO_LARGE: { status: 413, title: "The body is longer than 256 KiB." },
  NOT_JSON: { status: 415, title: "The body must be sent as application/json." },
  ONCE_RUNNING: { status: 409, title: "The same wish is still under way." },
  ONCE_CHANGED: { status: 422, title: "This Idempotency-Key was used for something else." },
  TOO_MANY_REQUESTS: { status: 429, title: "Too many requests with this key for now." },
  UNEXPECTED: { status: 500, title: "Something broke; tell us the reference." },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

export const isProblem = (code: string): code is ProblemCode => code in problems;

/** Where the code is explained. */
const typeOf = (code: ProblemCode) => `${env.publicOrigin}/en/developers#${code}`;

export function problemOf(code: ProblemCode, more: Pick<Failure, "fields" | "detail"> = {}) {
  const { status, title } = problems[code];
  const { seconds } = more.detail ?? {};
  const body = { type: typeOf(code), title, status, code, fields: more.fields, ...more.detail };
  return Response.json(body, {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      ...(seconds !== undefined && { "Retry-After": String(seconds) }),
      ...(code === "KEY_REFUSED" && { "WWW-Authenticate": "Bearer" }),
    },
  });
}
