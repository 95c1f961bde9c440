"use client";

import { useRef } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { newLocalId } from "@/components/ui/local-id";
import type { Body } from "@/lib/messages";

/** To whom: a shop by its name in addresses, or the buyer of a conversation. */
export type To = { shop: string } | { conversation: string };

/** Says something once: the same that is tried again keeps its id, so that it is not said twice. */
export function useSay(to: To) {
  const asBuyer = useCall("messages.write");
  const asShop = useCall("messages.answer");
  const tried = useRef<{ what: string; clientId: string } | null>(null);

  async function say(body: Body) {
    const what = JSON.stringify(body);
    if (tried.current?.what !== what) tried.current = { what, clientId: newLocalId() };
    const said = { clientId: tried.current.clientId, body };
    const sent = await ("shop" in to
      ? asBuyer.run({ ...to, ...said })
      : asShop.run({ ...to, ...said }));
    if (sent.ok) tried.current = null;
    return sent;
  }

  const { pending, failure } = "shop" in to ? asBuyer : asShop;
  return { say, pending, failure };
}
