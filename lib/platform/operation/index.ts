import "server-only";
import { z } from "zod";
import {
  ConsentEnded,
  currentViewer,
  hasLostConsent,
  mayAct,
  type Permission,
  type Viewer,
} from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { type CallerLimit, countUse } from "@/lib/platform/rate-limit";
import { sentHeaders } from "@/lib/platform/request";
import { type Failure, fail, type Result } from "@/lib/platform/result";
import { callerOf } from "./caller";

export { callerOf } from "./caller";
export { clientAddress } from "./client-address";

/** What the door itself answers, before any handler is asked. */
export const refusals = [
  "FOREIGN_ORIGIN",
  "SIGN_IN_FIRST",
  "NOT_ALLOWED",
  "CONSENT_ENDED",
  "TOO_MANY_REQUESTS",
  "INVALID_INPUT",
  "UNEXPECTED",
] as const;
export type Refusal = (typeof refusals)[number];

type Rules<
  Name extends string,
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends string,
> = {
  /** `module.verb`: its address is /api/v1/module/verb. */
  name: Name;
  permission: Permission;
  input: Input;
  output: Output;
  /** Every code the handler may refuse with. */
  refusals: readonly Code[];
  limit?: CallerLimit;
  /** The page it is called from shows what it changes; `refused`: the caller leaves that page where it went well. */
  refreshes?: true | "refused";
};

const reasonOf = async (viewer: Viewer) => {
  if (viewer.kind === "guest") return "SIGN_IN_FIRST";
  return (await hasLostConsent(viewer)) ? "CONSENT_ENDED" : "NOT_ALLOWED";
};

async function refusalOf(
  viewer: Viewer,
  permission: Permission,
  limit: CallerLimit,
  sent: Headers,
) {
  if (sent.get("origin") !== env.publicOrigin) return fail("FOREIGN_ORIGIN");
  if (!mayAct(viewer, permission)) return fail(await reasonOf(viewer));
  const wait = await countUse(limit, callerOf(viewer, sent));
  return wait > 0 ? fail("TOO_MANY_REQUESTS", { detail: { seconds: wait } }) : null;
}

/**
 * The one door for mutations: origin → session → permission → rate limit → strict parse → handler.
 * `run` takes whatever was sent and always answers a Result; a bug is logged and answers UNEXPECTED
 * with the reference under which the log has it.
 */
export function defineOperation<
  const Name extends string,
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Code extends string = never,
>(
  rules: Rules<Name, Input, Output, Code>,
  handler: (
    viewer: Viewer,
    input: z.output<Input>,
  ) => Promise<Result<z.input<Output>, NoInfer<Code> | Refusal>>,
) {
  const { permission, limit = "write" } = rules;
  const run = async (raw: unknown): Promise<Result<z.output<Output>, Code | Refusal>> => {
    const reference = newId();
    try {
      const viewer = await currentViewer();
      const refusal = await refusalOf(viewer, permission, limit, await sentHeaders());
      if (refusal) return refusal;
      const input = rules.input.safeParse(raw);
      if (!input.success) return invalid(input.error);
      const result = await handler(viewer, input.data);
      if (result.ok) return { ok: true, data: rules.output.parse(result.data) };
      const isGone = result.code === "NOT_FOUND" && (await hasLostConsent(viewer));
      return isGone ? fail("CONSENT_ENDED") : result;
    } catch (error) {
      if (error instanceof ConsentEnded) return fail("CONSENT_ENDED");
      log.error({ reference, operation: rules.name, err: error }, "operation failed");
      return fail("UNEXPECTED", { detail: { reference } });
    }
  };
  return { ...rules, run };
}

/** Any operation, whatever it takes and answers. */
export type Operation = Rules<string, z.ZodType, z.ZodType, string> & {
  run: (raw: unknown) => Promise<Result<unknown, string>>;
};

/** What a caller gives to an operation, and what it answers. */
export type InputOf<One extends { input: z.ZodType }> = z.input<One["input"]>;
export type AnswerOf<One extends { run: (raw: unknown) => Promise<unknown> }> = Awaited<
  ReturnType<One["run"]>
>;

function invalid(error: z.ZodError): Failure<"INVALID_INPUT"> {
  const { fieldErrors } = z.flattenError(error as z.ZodError<Record<string, unknown>>);
  const fields = Object.fromEntries(
    Object.entries(fieldErrors).map(([name, messages]) => [name, messages ?? []]),
  );
  return fail("INVALID_INPUT", { fields });
}
