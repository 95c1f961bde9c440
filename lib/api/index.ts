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

export type Name = keyof Operations;
export type Input<One extends Name> = InputOf<Operations[One]>;
type Answer<One extends Name> = AnswerOf<Operations[One]>;
export type Data<One extends Name> = Extract<Answer<One>, { ok: true }>["data"];
export type Code<One extends Name> = Extract<Answer<One>, { ok: false }>["code"];

/**
 * Asks the shop to do something and answers its Result; the page is rendered anew where the operation
 * says that it shows the change. Throws when nobody answers.
 */
export async function call<One extends Name>(
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
  return result;
}

/** `call` with its operation chosen already, to hand on. */
export const asking =
  <One extends Name>(name: One) =>
  (input: Input<One>) =>
    call(name, input);
