"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import type { Publishing } from "./publish";

type OnAir = "off" | "starting" | "on" | "taken" | "failed";

/** The screen stays awake while somebody is on the air. */
function useAwake(isAwake: boolean) {
  // A lock is outside of React, and is lost with every look at another page.
  useEffect(() => {
    if (!isAwake || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    const hold = async () => {
      if (document.visibilityState !== "visible") return;
      lock = await navigator.wakeLock.request("screen").catch(() => null);
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, [isAwake]);
}

/** Going on the air with a camera, and off it. */
export function useStudio(id: string) {
  const { refresh } = useRouter();
  const starting = useCall("live.start");
  const ending = useCall("live.end");
  const publishing = useRef<Publishing | null>(null);
  const [onAir, setOnAir] = useState<OnAir>("off");
  const [network, setNetwork] = useState({ behind: 0, isCut: false });
  useAwake(onAir === "on");

  // Who leaves the page leaves no camera running.
  useEffect(() => () => publishing.current?.stop(), []);

  async function start(stream: MediaStream) {
    setOnAir("starting");
    const { publish } = await import("./publish");
    const begun = await starting.run({ id });
    if (!begun.ok) return setOnAir("off");
    publishing.current?.stop();
    try {
      publishing.current = await publish({
        stream,
        base: `/live/${id}/e${begun.data.epoch}/`,
        token: begun.data.token,
        onChange: (behind, isCut) => setNetwork({ behind, isCut }),
        onOver: () => setOnAir("taken"),
        onFailed: () => setOnAir("failed"),
      });
      setOnAir("on");
    } catch {
      setOnAir("failed");
    }
  }

  async function end() {
    await publishing.current?.end();
    publishing.current = null;
    const ended = await ending.run({ id });
    setOnAir("off");
    if (ended.ok) refresh();
  }

  return {
    onAir,
    network,
    start,
    end,
    pending: starting.pending || ending.pending,
    failure: starting.failure ?? ending.failure,
  };
}
