"use client";

import { useRef } from "react";
import type { About } from "@/components/shared/outbox/queue";
import { useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { newLocalId } from "@/components/ui/local-id";
import type { Body } from "@/lib/messages";

/** To whom: a shop by its name in addresses, or the buyer of a conversation. */
export type To = { shop: string } | { conversation: string };

/** Under which what is said waits on this phone. */
export const subjectOfTalk = (to: To) =>
  "shop" in to ? `talk:${to.shop}` : `talk:${to.conversation}`;

/** How it is shown while it waits, and the file that goes before. */
export type Shown = Pick<About, "typed" | "file">;

/** Says something once: the same that is tried again keeps its id, so that it is not said twice. */
export function useSay(to: To, name: string) {
  const asBuyer = useWaitingCall("messages.write");
  const asShop = useWaitingCall("messages.answer");
  const tried = useRef<{ what: string | Blob; clientId: string } | null>(null);

  async function say(body: Body, shown: Shown) {
    // A body names its recording only once that has arrived.
    const what = shown.file?.blob ?? JSON.stringify(body);
    if (tried.current?.what !== what) tried.current = { what, clientId: newLocalId() };
    const said = { clientId: tried.current.clientId, body };
    const about = { subject: subjectOfTalk(to), name, ...shown };
    const sent = await ("shop" in to
      ? asBuyer.run({ ...to, ...said }, about)
      : asShop.run({ ...to, ...said }, about));
    if (sent.ok || sent.code === "KEPT") tried.current = null;
    return sent;
  }

  const { pending, failure } = "shop" in to ? asBuyer : asShop;
  return { say, pending, failure };
}
