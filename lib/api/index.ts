import "client-only";
import type { AnswerOf, InputOf } from "@/lib/platform/operation";
import type { Result } from "@/lib/platform/result";
import { WORK } from "@/lib/platform/work/header";
import { pathOf, REFRESH } from "./path";
import type { Operations } from "./registry";

/** Work that a call needs done on the page; a layout takes it on, once, and gives it up by what it is answered. */
function taskOf<Answer>() {
  let doer: (() => Answer) | undefined;
  return {
    take(work: () => Answer): () => void {
      doer = work;
      return () => {
        if (doer === work) doer = undefined;
      };
    },
    ask: () => doer?.(),
  };
}

const refreshing = taskOf<void>();
const signingIn = taskOf<Promise<boolean>>();
const consentEnding = taskOf<void>();

/** Takes on rendering the page anew. */
export const onRefresh = refreshing.take;
/** Takes on signing in somebody whose session has ended; answers whether they did. */
export const onSignInFirst = signingIn.take;
/** Takes on saying that a villager has taken back what the caller was still doing. */
export const onConsentEnd = consentEnding.take;

let asked: Promise<boolean> | undefined;

const signIn = () => {
  asked ??= signingIn.ask()?.finally(() => {
    asked = undefined;
  });
  return asked ?? Promise.resolve(false);
};

/** Asks again after signing in where the session had ended, with all that was typed. */
export async function signedIn<Answer extends Result<unknown, string>>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await ask();
  if (answer.ok || answer.code !== "SIGN_IN_FIRST") return answer;
  return (await signIn()) ? ask() : answer;
}

export type Name = keyof Operations;
export type Input<One extends Name> = InputOf<Operations[One]>;
type Answer<One extends Name> = AnswerOf<Operations[One]>;
export type Data<One extends Name> = Extract<Answer<One>, { ok: true }>["data"];
export type Code<One extends Name> = Extract<Answer<One>, { ok: false }>["code"];

type Told<One extends Name> = Result<Data<One>, Code<One>>;

type Headers = Record<string, string>;

/** What a browser may keep until there is signal. */
export type Waiting = {
  [One in Name]: true extends NonNullable<Operations[One]["mayWait"]> ? One : never;
}[Name];

async function ask<One extends Name>(
  name: One,
  input: Input<One>,
  more: Headers,
): Promise<Told<One>> {
  const answer = await fetch(pathOf(name), {
    method: "POST",
    headers: { "Content-Type": "application/json", ...more },
    body: JSON.stringify(input),
  });
  const result = await answer.json();
  if (answer.headers.has(REFRESH)) refreshing.ask();
  if (result.code === "CONSENT_ENDED") consentEnding.ask();
  return result;
}

/** Asks again after the work that a stranger's browser does before it gets another code. */
async function worked<One extends Name>(
  name: One,
  input: Input<One>,
  more: Headers,
): Promise<Told<One>> {
  const told = await ask(name, input, more);
  if (told.ok || told.code !== "WORK_FIRST") return told;
  const { solve } = await import("@/lib/platform/work");
  const proof = await solve(String(told.detail?.challenge), Number(told.detail?.bits));
  return ask(name, input, { ...more, [WORK]: proof });
}

/**
 * Asks the shop to do something and answers its Result; the page is rendered anew where the operation
 * says that it shows the change. Throws when nobody answers.
 */
export const call = <One extends Name>(
  name: One,
  input: Input<One>,
  more: Headers = {},
): Promise<Result<Data<One>, Code<One>>> => signedIn(() => worked(name, input, more));

/** `call` behind the screen: nobody is led to sign in. */
export const callBehind = ask;

/** `call` with its operation chosen already, to hand on. */
export const asking =
  <One extends Name>(name: One) =>
  (input: Input<One>) =>
    call(name, input);
