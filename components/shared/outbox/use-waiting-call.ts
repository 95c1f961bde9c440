"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import type { Code, Data, Input, Waiting } from "@/lib/api";
import { perform } from "./perform";
import type { About } from "./queue";

type Wish<One extends Waiting> = { input: Input<One>; about: About };

/**
 * `useCall` for what may wait: without signal it is kept on this phone, said so, and answered KEPT, which
 * is no failure. Needs the words of `outbox`.
 */
export function useWaitingCall<One extends Waiting>(operation: One) {
  const t = useTranslations("outbox");
  const act = useCallback(
    ({ input, about }: Wish<One>) => perform(operation, input, about),
    [operation],
  );
  const action = useAction<Wish<One>, Data<One>, Code<One> | "KEPT" | "OFFLINE" | "UNEXPECTED">(
    act,
  );

  async function run(input: Input<One>, about: About) {
    const answer = await action.run({ input, about });
    if (!answer.ok && answer.code === "KEPT") toast(t("kept"));
    return answer;
  }
  const failure = action.failure?.code === "KEPT" ? null : action.failure;
  return { run, pending: action.pending, failure };
}

/** Done, or sure to be done. */
export const isTaken = (answer: { ok: true } | { ok: false; code: string }) =>
  answer.ok || answer.code === "KEPT";
