import "server-only";
import { readBody } from "@/lib/platform/body";
import type { ProblemCode } from "./problem";

const MOST_BYTES = 256 * 1024;

/** A body that was sent as JSON, or why it is none. */
export async function readJson(
  request: Request,
): Promise<{ input: unknown } | { problem: ProblemCode }> {
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    return { problem: "NOT_JSON" };
  const body = await readBody(request, MOST_BYTES);
  if (body === null) return { problem: "TOO_LARGE" };
  try {
    return { input: JSON.parse(body.toString("utf8")) };
  } catch {
    return { problem: "INVALID_INPUT" };
  }
}
