"use client";

import { useRouter } from "next/navigation";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { toast } from "@/components/ui/toast";

type Props = {
  /** ISO moment at which it ends by itself. */
  until: string;
  backHref: string;
  words: { left: string; stop: string; stopped: string };
};

/** The time left, and one tap to be oneself again. */
export function StopActing({ until, backHref, words }: Props) {
  const router = useRouter();
  const { run, pending } = useCall("assistance.endActing");

  async function stop() {
    const answer = await run({});
    if (!answer.ok) return;
    toast(words.stopped);
    router.push(backHref);
    router.refresh();
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <span className="text-sm whitespace-nowrap">
        {words.left} <Countdown until={until} onEnd={() => router.refresh()} />
      </span>
      <Button variant="quiet" pending={pending} onClick={() => void stop()}>
        {words.stop}
      </Button>
    </div>
  );
}
