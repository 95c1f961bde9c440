"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLiveLine } from "@/lib/platform/live-line/browser/use-live-line";

type Props = { number: string; since: number; changed: string };

/** Shows what happens to the order while somebody looks at it, and says so to who can't see. */
export function LiveOrder({ number, since, changed }: Props) {
  const router = useRouter();
  const [hasChanged, setHasChanged] = useState(false);
  useLiveLine(`order:${number}`, since, ({ kind }) => {
    if (kind === "gone") return;
    setHasChanged(true);
    router.refresh();
  });
  return (
    <p role="status" className="sr-only">
      {hasChanged && changed}
    </p>
  );
}
