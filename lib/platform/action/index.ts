import "server-only";
import { headers } from "next/headers";
import { z } from "zod";
import {
  ConsentEnded,
  currentViewer,
  mayAct,
  type Permission,
  type Viewer,
} from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { type CallerLimit, countUse } from "@/lib/platform/rate-limit";
import { type Failure, fail, type Result } from "@/lib/platform/result";
import { callerOf } from "./caller";

export { callerOf } from "./caller";
export { clientAddress } from "./client-address";

type Rules<Input extends z.ZodType> = {
  permission: Permission;
  input: Input;
  limit?: CallerLimit;
};

type Refusal =
  | "FOREIGN_ORIGIN"
  | "SIGN_IN_FIRST"
  | "NOT_ALLOWED"
  | "CONSENT_ENDED"
  | "TOO_MANY_REQUESTS"
  | "INVALID_INPUT"
  | "UNEXPECTED";

async function refusalOf(
  viewer: Viewer,
  { permission, limit = "write" }: Rules<z.ZodType>,
  sent: Headers,
) {
  if (sent.get("origin") !== env.publicOrigin) return fail("FOREIGN_ORIGIN");
  if (!mayAct(viewer, permission))
    return fail(viewer.kind === "guest" ? "SIGN_IN_FIRST" : "NOT_ALLOWED");
  const wait = await countUse(limit, callerOf(viewer, sent));
  return wait > 0 ? fail("TOO_MANY_REQUESTS", { detail: { seconds: wait } }) : null;
}

/**
 * The one door for mutations: origin → session → permission → rate limit → strict parse → handler.
 * The action takes the plain input object and always answers a Result; a bug is logged and answers
 * UNEXPECTED with the reference under which the log has it.
 */
export function defineAction<Input extends z.ZodType, Data, Code extends string>(
  rules: Rules<Input>,
  handler: (viewer: Viewer, input: z.output<Input>) => Promise<Result<Data, Code>>,
) {
  return async (raw: z.input<Input>): Promise<Result<Data, Code | Refusal>> => {
    const reference = newId();
    try {
      const viewer = await currentViewer();
      const refusal = await refusalOf(viewer, rules, await headers());
      if (refusal) return refusal;
      const input = rules.input.safeParse(raw);
      if (!input.success) return invalid(input.error);
      return await handler(viewer, input.data);
    } catch (error) {
      rethrowControlFlow(error);
      if (error instanceof ConsentEnded) return fail("CONSENT_ENDED");
      log.error({ reference, permission: rules.permission, err: error }, "action failed");
      return fail("UNEXPECTED", { detail: { reference } });
    }
  };
}

function invalid(error: z.ZodError): Failure<"INVALID_INPUT"> {
  const { fieldErrors } = z.flattenError(error as z.ZodError<Record<string, unknown>>);
  const fields = Object.fromEntries(
    Object.entries(fieldErrors).map(([name, messages]) => [name, messages ?? []]),
  );
  return fail("INVALID_INPUT", { fields });
}

/** Next's redirect() and notFound() travel as errors with a digest. */
function rethrowControlFlow(error: unknown) {
  if (error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_"))
    throw error;
}
