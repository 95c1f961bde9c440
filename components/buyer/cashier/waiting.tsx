"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { call } from "@/lib/api";
import { PayButton } from "./pay-button";
import { RecheckButton } from "./recheck-button";
import { StateHead } from "./state-head";

/** Quickly at first, for most money is there at once; then ever less, to spare phones and provider. */
const PAUSES_MS = [800, 2_000, 3_000, 5_000, 8_000, 12_000, 20_000, 30_000];

/** Asks by itself a few times while the page is looked at; true while it still does. */
function useAskAgain(group: string, isOn: boolean) {
  const [round, setRound] = useState(0);
  const pause = isOn ? PAUSES_MS[round] : undefined;
  useEffect(() => {
    if (pause === undefined) return;
    const ask = async () => {
      if (document.visibilityState === "visible")
        await call("cashier.recheck", { group }).catch(() => null);
      setRound((done) => done + 1);
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => clearTimeout(timer);
  }, [group, pause]);
  return pause !== undefined;
}

type Props = { group: string; hasFailed: boolean };

/** The buyer is back from the provider and the server does not know the money yet. */
export function Waiting({ group, hasFailed }: Props) {
  const t = useTranslations("cashier");
  const isAsking = useAskAgain(group, !hasFailed);
  const state = hasFailed ? "FAILED" : isAsking ? "WAITING" : "NOT_YET";
  return (
    <div aria-live="polite">
      <StateHead
        mood={state === "WAITING" ? "waiting" : "asking"}
        title={t(`state.${state}.title`)}
        text={t(`state.${state}.text`)}
      >
        {!hasFailed && <RecheckButton group={group} label={t("recheck")} variant="primary" />}
        <PayButton group={group} variant={hasFailed ? "buy" : "quiet"} />
      </StateHead>
    </div>
  );
}
