"use client";

import { useEffect, useState } from "react";

const LOOK_MS = 200;
/** Above the noise of a quiet room. */
const LOUD = 0.02;

/** Whether the microphone has heard something. */
export function useHeard(stream: MediaStream | null): boolean {
  const [isHeard, setHeard] = useState(false);
  // The microphone is outside of React.
  useEffect(() => {
    if (!stream || stream.getAudioTracks().length === 0) return;
    const context = new AudioContext();
    const meter = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(meter);
    const samples = new Float32Array(meter.fftSize);
    const timer = setInterval(() => {
      meter.getFloatTimeDomainData(samples);
      if (samples.some((sample) => Math.abs(sample) > LOUD)) setHeard(true);
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream]);
  return isHeard;
}
