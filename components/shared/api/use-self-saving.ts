"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { answerOf } from "@/components/ui/use-action";
import type { Failure, Result } from "@/lib/platform/result";

const IDLE_MS = 1_200;

type State = "idle" | "saving" | "saved";

/**
 * Saves what is changed without being asked: `keep` at once, `change` when the typing rests, the field is
 * left, the page is hidden or the signal is back. One save after the other; what failed is kept for the next.
 */
export function useSelfSaving<Patch extends object, Data>(
  save: (patch: Partial<Patch>) => Promise<Result<Data, string>>,
) {
  const waiting = useRef<Partial<Patch>>({});
  const underWay = useRef<Promise<Result<Data, string> | null> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<State>("idle");
  const [failure, setFailure] = useState<Failure | null>(null);

  async function send(): Promise<Result<Data, string> | null> {
    const patch = waiting.current;
    if (Object.keys(patch).length === 0) return null;
    waiting.current = {};
    setState("saving");
    const answer = await answerOf(() => save(patch));
    if (!answer.ok) waiting.current = { ...patch, ...waiting.current };
    setFailure(answer.ok ? null : answer);
    setState(answer.ok ? "saved" : "idle");
    return answer;
  }
  function flush() {
    clearTimeout(timer.current);
    const next = (underWay.current ?? Promise.resolve(null)).then(send);
    underWay.current = next;
    return next;
  }
  const add = (patch: Partial<Patch>) => {
    waiting.current = { ...waiting.current, ...patch };
  };
  const flushNow = useEffectEvent(() => void flush());
  // Leaving, hiding and a signal that is back happen outside of React.
  useEffect(() => {
    const hear = () => flushNow();
    document.addEventListener("visibilitychange", hear);
    window.addEventListener("online", hear);
    return () => {
      document.removeEventListener("visibilitychange", hear);
      window.removeEventListener("online", hear);
      hear();
    };
  }, []);

  return {
    state,
    failure,
    flush,
    keep: (patch: Partial<Patch>) => {
      add(patch);
      return flush();
    },
    change: (patch: Partial<Patch>) => {
      add(patch);
      setState("idle");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), IDLE_MS);
    },
  };
}

export type SelfSaving = Pick<ReturnType<typeof useSelfSaving>, "state" | "failure" | "flush">;
