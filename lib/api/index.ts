import "client-only";
import type { AnswerOf, InputOf } from "@/lib/platform/operation";
import type { Result } from "@/lib/platform/result";
import { pathOf, REFRESH } from "./path";
import type { Operations } from "./registry";

let refreshPage: (() => void) | undefined;

/** Gives `call` the way to have the page rendered anew; the layout does, once. */
export function onRefresh(refresh: () => void): () => void {
  refreshPage = refresh;
  return () => {
    if (refreshPage === refresh) refreshPage = undefined;
  };
}

type AskToSignIn = () => Promise<boolean>;
let askToSignIn: AskToSignIn | undefined;
let asked: Promise<boolean> | undefined;

/** Gives calls the way to have somebody sign in whose session has ended; a layout does, once. */
export function onSignInFirst(ask: AskToSignIn): () => void {
  askToSignIn = ask;
  return () => {
    if (askToSignIn === ask) askToSignIn = undefined;
  };
}

const signIn = () => {
  asked ??= askToSignIn?.().finally(() => {
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

let hearConsentEnd: (() => void) | undefined;

/** Says when a villager has taken back what the caller was still doing. */
export function onConsentEnd(hear: () => void): () => void {
  hearConsentEnd = hear;
  return () => {
    if (hearConsentEnd === hear) hearConsentEnd = undefined;
  };
}

export type Name = keyof Operations;
export type Input<One extends Name> = InputOf<Operations[One]>;
type Answer<One extends Name> = AnswerOf<Operations[One]>;
export type Data<One extends Name> = Extract<Answer<One>, { ok: true }>["data"];
export type Code<One extends Name> = Extract<Answer<One>, { ok: false }>["code"];

async function ask<One extends Name>(
  name: One,
  input: Input<One>,
): Promise<Result<Data<One>, Code<One>>> {
  const answer = await fetch(pathOf(name), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(input),
  });
  const result = await answer.json();
  if (answer.headers.has(REFRESH)) refreshPage?.();
  if (result.code === "CONSENT_ENDED") hearConsentEnd?.();
  return result;
}

/**
 * Asks the shop to do something and answers its Result; the page is rendered anew where the operation
 * says that it shows the change. Throws when nobody answers.
 */
export const call = <One extends Name>(
  name: One,
  input: Input<One>,
): Promise<Result<Data<One>, Code<One>>> => signedIn(() => ask(name, input));

/** `call` with its operation chosen already, to hand on. */
export const asking =
  <One extends Name>(name: One) =>
  (input: Input<One>) =>
    call(name, input);
