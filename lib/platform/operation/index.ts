import "server-only";
import { z } from "zod";
import {
  ConsentEnded,
  currentViewer,
  hasLostConsent,
  type KeyViewer,
  keeperOf,
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
import { KEPT_FOR, ONCE } from "./headers";
import { isOnceKey, once } from "./once";

export { callerOf, strangerOf } from "./caller";
export { clientAddress } from "./client-address";

/** What the door itself answers, before any handler is asked. */
export const refusals = [
  "FOREIGN_ORIGIN",
  "KEY_REFUSED",
  "NOT_FOR_KEYS",
  "SIGN_IN_FIRST",
  "NOT_ALLOWED",
  "CONSENT_ENDED",
  "TOO_MANY_REQUESTS",
  "INVALID_INPUT",
  "ONCE_CHANGED",
  "ONCE_RUNNING",
  "UNEXPECTED",
] as const;
export type Refusal = (typeof refusals)[number];

type Rules<
  Name extends string,
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends string,
  MayWait extends true | undefined = true | undefined,
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
  /** Other programs may ask for it with a key of the shop; its permission says what the key must open. What is written may be sent again under one Idempotency-Key. */
  forKeys?: "read" | "write";
  /** A browser without signal may keep it and send it later, again and again, under one Idempotency-Key. */
  mayWait?: MayWait;
};

const reasonOf = async (viewer: Viewer) => {
  if (viewer.kind === "guest") return "SIGN_IN_FIRST";
  return (await hasLostConsent(viewer)) ? "CONSENT_ENDED" : "NOT_ALLOWED";
};

/** Another program that asks with a key; `admitted` hears of each operation that it was let in for. */
export type Program = { viewer: KeyViewer; admitted: (operation: string) => Promise<void> };

type Law = { permission: Permission; limit: CallerLimit; forKeys?: "read" | "write" };

/** A browser must be on our own page, as it sends its cookies everywhere; a key is sent by who means it. */
function strangeness(viewer: Viewer, { forKeys }: Law, sent: Headers) {
  if (viewer.kind === "key") return forKeys ? null : fail("NOT_FOR_KEYS");
  return sent.get("origin") === env.publicOrigin ? null : fail("FOREIGN_ORIGIN");
}

/** What a browser kept is done only for who kept it, and only while they act for the same villager. */
export async function refuseKept(viewer: Viewer, sent: Headers) {
  const keptFor = sent.get(KEPT_FOR);
  if (keptFor === null) return null;
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  if (keeperOf(viewer) === keptFor) return null;
  const isSelf = keptFor.startsWith(keeperOf({ ...viewer, acting: null }));
  return fail(isSelf ? await reasonOf(viewer) : "SIGN_IN_FIRST");
}

async function refusalOf(viewer: Viewer, law: Law, sent: Headers) {
  const { permission, limit } = law;
  const kept = await refuseKept(viewer, sent);
  if (kept) return kept;
  const strange = strangeness(viewer, law, sent);
  if (strange) return strange;
  if (!mayAct(viewer, permission)) return fail(await reasonOf(viewer));
  const wait = await countUse(limit, callerOf(viewer, sent));
  return wait > 0 ? fail("TOO_MANY_REQUESTS", { detail: { seconds: wait } }) : null;
}

/**
 * The one door for mutations: origin or key → viewer → permission → rate limit → strict parse → handler.
 * `run` takes whatever was sent and always answers a Result; a bug is logged and answers UNEXPECTED
 * with the reference under which the log has it.
 */
export function defineOperation<
  const Name extends string,
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Code extends string = never,
  const MayWait extends true | undefined = undefined,
>(
  rules: Rules<Name, Input, Output, Code, MayWait>,
  handler: (
    viewer: Viewer,
    input: z.output<Input>,
  ) => Promise<Result<z.input<Output>, NoInfer<Code> | Refusal>>,
) {
  const law: Law = { limit: "write", ...rules };
  const handle = async (
    viewer: Viewer,
    input: z.output<Input>,
  ): Promise<Result<z.output<Output>, Code | Refusal>> => {
    const result = await handler(viewer, input);
    if (result.ok) return { ok: true, data: rules.output.parse(result.data) };
    const isGone = result.code === "NOT_FOUND" && (await hasLostConsent(viewer));
    return isGone ? fail("CONSENT_ENDED") : result;
  };
  const run = async (
    raw: unknown,
    program?: Program,
  ): Promise<Result<z.output<Output>, Code | Refusal>> => {
    const reference = newId();
    try {
      const sent = await sentHeaders();
      const viewer = program?.viewer ?? (await currentViewer());
      const refusal = await refusalOf(viewer, law, sent);
      if (refusal) return refusal;
      await program?.admitted(rules.name);
      const input = rules.input.safeParse(raw);
      if (!input.success) return invalid(input.error);
      const isOnce = rules.forKeys === "write" || rules.mayWait;
      const key = isOnce ? sent.get(ONCE) : null;
      const who = callerOf(viewer, sent);
      const work = () => handle(viewer, input.data);
      if (key === null || who === null) return await work();
      if (!isOnceKey(key)) return fail("INVALID_INPUT", { fields: { [ONCE]: [] } });
      return await once({ who, operation: rules.name, key, sent: raw }, work);
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
  run: (raw: unknown, program?: Program) => Promise<Result<unknown, string>>;
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
