"use client";

import { useEffect, useState } from "react";

const wished: MediaStreamConstraints = {
  video: {
    width: { ideal: 540 },
    height: { ideal: 960 },
    frameRate: { ideal: 24 },
    facingMode: "environment",
  },
  audio: { echoCancellation: true, noiseSuppression: true, channelCount: 1 },
};

/** Whether this browser can make a film at all. */
const canFilm = () =>
  navigator.mediaDevices !== undefined && "VideoEncoder" in window && "AudioContext" in window;

export type Camera =
  | { state: "asking" | "refused" | "elsewhere"; stream: null }
  | { state: "open"; stream: MediaStream };

/** Camera and microphone for as long as the page is open. */
export function useCamera(): Camera {
  const [camera, setCamera] = useState<Camera>({ state: "asking", stream: null });
  // Devices are outside of React: opened with the page, and given back with it.
  useEffect(() => {
    if (!canFilm()) return setCamera({ state: "elsewhere", stream: null });
    let isGone = false;
    let opened: MediaStream | null = null;
    const close = () => {
      for (const track of opened?.getTracks() ?? []) track.stop();
    };
    navigator.mediaDevices.getUserMedia(wished).then(
      (stream) => {
        opened = stream;
        if (isGone) close();
        else setCamera({ state: "open", stream });
      },
      () => !isGone && setCamera({ state: "refused", stream: null }),
    );
    return () => {
      isGone = true;
      close();
    };
  }, []);
  return camera;
}
