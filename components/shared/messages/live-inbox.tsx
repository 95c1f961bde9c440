"use client";

import { useRouter } from "next/navigation";
import { useLiveLine } from "@/lib/platform/live-line/browser/use-live-line";

type Props = { shopId: string; since: number };

/** Puts what a buyer has just said on top of the list. */
export function LiveInbox({ shopId, since }: Props) {
  const { refresh } = useRouter();
  useLiveLine(`inbox:${shopId}`, since, ({ kind }) => {
    if (kind !== "gone") refresh();
  });
  return null;
}
