"use client";

import { useCall } from "@/components/shared/api/use-call";
import { cn } from "@/components/ui/cn";
import { useFailureText } from "@/components/ui/failure-text";
import { Chevron } from "@/components/ui/icons";
import { toast } from "@/components/ui/toast";

type Props = { id: string; up: boolean; isOff: boolean; label: string };

/** One step up or down; the key stays under the finger for the next step. */
export function MoveCategory({ id, up, isOff, label }: Props) {
  const words = useFailureText();
  const { run, pending } = useCall("catalog.shiftCategory");
  async function move() {
    if (isOff) return;
    const answer = await run({ id, up });
    if (!answer.ok) toast(words(answer));
  }
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isOff || undefined}
      aria-busy={pending || undefined}
      onClick={() => void move()}
      className="grid size-12 place-items-center rounded-full text-quiet hover:bg-sunk aria-disabled:opacity-30"
    >
      <Chevron className={cn(up ? "-rotate-90" : "rotate-90")} />
    </button>
  );
}
