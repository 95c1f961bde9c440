"use client";

import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

type Props = {
  operation: "coupons.end" | "specials.end";
  id: string;
  words: { end: string; ended: string };
};

/** Ends early what a shop gives for a time. */
export function EndButton({ operation, id, words }: Props) {
  const { run, pending, failure } = useCall(operation);
  return (
    <>
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        className="min-h-14"
        pending={pending}
        onClick={() => void run({ id }).then(({ ok }) => ok && toast(words.ended))}
      >
        {words.end}
      </Button>
    </>
  );
}
