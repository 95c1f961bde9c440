"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { Notice } from "@/components/ui/notice";

type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> };

declare global {
  interface Window {
    BarcodeDetector?: new (options: { formats: string[] }) => Detector;
  }
}

const FORMATS = ["code_128", "code_39", "ean_13", "qr_code"];
const EVERY_MS = 150;

export const canScan = () =>
  window.BarcodeDetector !== undefined && navigator.mediaDevices !== undefined;

/** The same code in front of the camera for so long is one scan. */
const SAME_MS = 3_000;

type Watch = { onRead: (text: string) => void; onRefused: () => void; many: boolean };

/** Looks until it reads a code, or on and on; answers what ends the looking and puts the camera out. */
function watch(video: HTMLVideoElement, { onRead, onRefused, many }: Watch) {
  let isOver = false;
  let last = { text: "", at: 0 };
  let stream: MediaStream | null = null;
  const end = () => {
    isOver = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  function tell(text: string) {
    const isSame = text === last.text && Date.now() - last.at < SAME_MS;
    last = { text, at: Date.now() };
    if (!isSame) onRead(text);
  }
  async function look() {
    if (!window.BarcodeDetector) return onRefused();
    const detector = new window.BarcodeDetector({ formats: FORMATS });
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    if (isOver) return end();
    video.srcObject = stream;
    await video.play();
    while (!isOver) {
      const [code] = await detector.detect(video);
      if (code && !isOver && !many) {
        end();
        return onRead(code.rawValue);
      }
      if (code && !isOver) tell(code.rawValue);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }
  // The camera is refused, taken by another app, or gone in the middle.
  look().catch(() => !isOver && onRefused());
  return end;
}

type Props = {
  onRead: (text: string) => void;
  /** It reads one code after the other. */
  many?: boolean;
};

/** The back camera, for as long as it is on the page, or until it has read a code. */
export function Camera({ onRead, many = false }: Props) {
  const t = useTranslations("dispatch.scan");
  const [isRefused, setRefused] = useState(false);
  const start = useCallback(
    (video: HTMLVideoElement | null) =>
      video ? watch(video, { onRead, onRefused: () => setRefused(true), many }) : undefined,
    [onRead, many],
  );
  if (isRefused) return <Notice tone="warn">{t("refused")}</Notice>;
  return (
    <div className="grid gap-3">
      <video
        ref={start}
        muted
        playsInline
        className="aspect-square w-full rounded-lg bg-shade object-cover"
      >
        <track kind="captions" />
      </video>
      <p className="text-center text-quiet">{t("hold")}</p>
    </div>
  );
}
