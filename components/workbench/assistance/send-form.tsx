"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import type { Result } from "@/lib/platform/result";

type Props<Input, Code extends string> = {
  action: (input: Input) => Promise<Result<unknown, Code>>;
  /** What was chosen; null while something is missing. */
  input: Input | null;
  send: string;
  sent: string;
  backHref: string;
  children: (isMissing: boolean) => ReactNode;
};

/** A few choices and one large button; what was sent leads back to where one came from. */
export function SendForm<Input, Code extends string>(props: Props<Input, Code>) {
  const { action, input, send, sent, backHref, children } = props;
  const router = useRouter();
  const { run, pending, failure } = useAction(action);
  const [isMissing, setMissing] = useState(false);

  async function submit() {
    setMissing(input === null);
    if (input === null) return;
    const answer = await run(input);
    if (!answer.ok) return;
    toast(sent);
    router.push(backHref);
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      {children(isMissing && input === null)}
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void submit()}>
        {send}
      </Button>
    </div>
  );
}
