"use client";

import { useEffect, useRef, useState } from "react";
import { VOICE_SECONDS } from "@/lib/media";

/** The first that this browser records; MP4 with AAC plays on every phone. */
const TYPES = ["audio/mp4;codecs=mp4a.40.2", "audio/mp4", "audio/webm;codecs=opus", "audio/ogg"];

export type Recording = { blob: Blob; url: string; seconds: number };
type State = "idle" | "asking" | "recording" | "refused";

const SPEECH_BITS = 32_000;

/** The phone's microphone for up to `most` seconds. `refused`: there is none, or it may not be used. */
export function useRecorder(onDone: (recording: Recording) => void, most = VOICE_SECONDS) {
  const [state, setState] = useState<State>("idle");
  const [seconds, setSeconds] = useState(0);
  const recorder = useRef<MediaRecorder | null>(null);
  const isDropped = useRef(false);

  useEffect(() => {
    if (state !== "recording") return;
    const timer = setInterval(() => setSeconds((past) => past + 1), 1_000);
    const limit = setTimeout(() => recorder.current?.stop(), (most - 1) * 1_000);
    return () => {
      clearInterval(timer);
      clearTimeout(limit);
    };
  }, [state, most]);
  useEffect(
    () => () => {
      for (const track of recorder.current?.stream.getTracks() ?? []) track.stop();
    },
    [],
  );

  async function start() {
    setState("asking");
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
      const machine = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: SPEECH_BITS });
      const parts: Blob[] = [];
      const began = Date.now();
      machine.ondataavailable = ({ data }) => parts.push(data);
      machine.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        const blob = new Blob(parts, { type: machine.mimeType });
        setState("idle");
        if (isDropped.current) return;
        onDone({
          blob,
          url: URL.createObjectURL(blob),
          seconds: Math.max(1, Math.round((Date.now() - began) / 1_000)),
        });
      };
      recorder.current = machine;
      isDropped.current = false;
      setSeconds(0);
      machine.start();
      setState("recording");
    } catch {
      setState("refused");
    }
  }

  const stop = () => recorder.current?.stop();
  /** Ends it without a recording. */
  function cancel() {
    isDropped.current = true;
    stop();
  }

  return { state, seconds, start, stop, cancel };
}
