"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { toast } from "@/components/ui/toast";
import { openOutbox } from "./open-outbox";
import type { Round } from "./send-waiting";

/** Keeps what its viewer does without signal, and sends it; stands once in a layout. */
export function Outbox({ keeper }: { keeper: string }) {
  const t = useTranslations("outbox");
  const tell = useEffectEvent(({ sent, refused }: Round) => {
    if (refused > 0) toast(t("someRefused", { count: refused }));
    else if (sent > 0) toast(t("sent", { count: sent }));
  });
  // Signal, clock and store are outside React.
  useEffect(() => openOutbox(keeper, (round) => tell(round)), [keeper]);
  return null;
}
