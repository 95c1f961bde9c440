"use client";

import { useCallback, useRef, useState, useTransition } from "react";
import { type Failure, fail, type Result } from "@/lib/platform/result";

export type Answer<Data, Code extends string> = Result<Data, Code | "OFFLINE" | "UNEXPECTED">;

/** Next's redirect() travels as an error with a digest. */
const isControlFlow = (error: unknown) =>
  error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_");

/** An action's Result, or OFFLINE and UNEXPECTED where the call itself broke. */
export async function answerOf<Data, Code extends string>(
  call: () => Promise<Result<Data, Code>>,
): Promise<Answer<Data, Code>> {
  try {
    return await call();
  } catch (error) {
    if (isControlFlow(error)) throw error;
    // fetch rejects with a TypeError when the network is gone, with others when the server is broken.
    return fail(!navigator.onLine || error instanceof TypeError ? "OFFLINE" : "UNEXPECTED");
  }
}

/**
 * Runs something that answers a Result: `const { run, pending, failure } = useAction(act)`.
 * `run(input)` answers its Result, OFFLINE when the network is lost; a second press while
 * the first is under way joins it. The form keeps what was typed.
 */
export function useAction<Input, Data, Code extends string>(
  action: (input: Input) => Promise<Result<Data, Code>>,
) {
  const [pending, start] = useTransition();
  const [failure, setFailure] = useState<Failure<Code | "OFFLINE" | "UNEXPECTED"> | null>(null);
  const underWay = useRef<Promise<Answer<Data, Code>> | null>(null);

  const run = useCallback(
    (input: Input) => {
      underWay.current ??= new Promise<Answer<Data, Code>>((resolve, reject) => {
        start(async () => {
          try {
            const answer = await answerOf(() => action(input));
            setFailure(answer.ok ? null : answer);
            resolve(answer);
          } catch (error) {
            reject(error);
          } finally {
            underWay.current = null;
          }
        });
      });
      return underWay.current;
    },
    [action],
  );

  return { run, pending, failure, clear: useCallback(() => setFailure(null), []) };
}
