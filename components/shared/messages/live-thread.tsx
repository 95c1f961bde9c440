"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { asking } from "@/lib/api";
import type { Side } from "@/lib/messages";
import { useLiveLine } from "@/lib/platform/live-line/browser/use-live-line";

type Props = {
  id: string;
  side: Side;
  lastSeq: number;
  since: number;
  /** Who looks for somebody else leaves it unread. */
  marks?: boolean;
};

const sideOf = (data: unknown) =>
  typeof data === "object" && data !== null && "side" in data ? data.side : null;

/** Shows what is said while somebody looks, goes to the newest, and tells the other side that it is read. */
export function LiveThread({ id, side, lastSeq, since, marks = true }: Props) {
  const { refresh } = useRouter();
  useLiveLine(`chat:${id}`, since, ({ kind, data }) => {
    if (kind !== "gone" && sideOf(data) !== side) refresh();
  });
  // Scrolling and being seen happen outside React.
  useEffect(() => {
    window.scrollTo(0, document.body.scrollHeight);
    const mark = asking(side === "SHOP" ? "messages.readForShop" : "messages.read");
    const read = () => {
      if (marks && document.visibilityState === "visible")
        void mark({ conversation: id, seq: lastSeq });
    };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, [id, side, lastSeq, marks]);
  return null;
}
