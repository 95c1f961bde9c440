"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";

/** What the camera sees, without its sound. */
export function CameraView({ stream }: { stream: MediaStream | null }) {
  const t = useTranslations("live");
  const show = useCallback(
    (video: HTMLVideoElement | null) => {
      if (video) video.srcObject = stream;
    },
    [stream],
  );
  return (
    <video
      ref={show}
      muted
      autoPlay
      playsInline
      aria-label={t("title")}
      className="mx-auto h-[45dvh] w-full max-w-sm rounded-lg bg-film object-cover"
    >
      <track kind="captions" />
    </video>
  );
}
