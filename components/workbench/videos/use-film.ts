"use client";

import { useEffect, useRef, useState } from "react";
import { type Failure, fail } from "@/lib/platform/result";
import type { Film } from "./convert";
import { sendPatiently } from "./send-film";

/** A film on its way from the phone to the shop. */
export type Way =
  | { step: "none"; failure: Failure | null }
  | { step: "making" | "sending" | "waiting"; share: number }
  | { step: "lost"; failure: Failure }
  | { step: "kept"; film: string; poster: string };

type Made = Film & { url: string; poster: Blob };

const nothing: Way = { step: "none", failure: null };
const refusal = (code: string): Way => ({ step: "none", failure: fail(code) });

/** Makes a film small, takes a picture of it and sends both; what was made stays here until it is kept. */
export function useFilm() {
  const [way, setWay] = useState<Way>(nothing);
  const [made, setMade] = useState<Made | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const url = made?.url;
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);

  function begin() {
    stop.current?.abort();
    stop.current = new AbortController();
    return stop.current.signal;
  }
  async function send({ blob, poster }: Made, signal: AbortSignal) {
    const tell = (next: Way) => signal.aborted || setWay(next);
    const watch = {
      signal,
      onProgress: (share: number) => tell({ step: "sending", share }),
      onWaiting: () => tell({ step: "waiting", share: 0 }),
    };
    tell({ step: "sending", share: 0 });
    const picture = await sendPatiently(poster, "image", { ...watch, onProgress: () => undefined });
    const film = picture.ok ? await sendPatiently(blob, "private-video", watch) : picture;
    if (picture.ok && film.ok)
      return tell({ step: "kept", film: film.data.id, poster: picture.data.id });
    if (film.ok) return;
    // What the server refuses it refuses again; what the network lost can be sent once more.
    const isRefused = film.code.startsWith("VIDEO_") || film.code === "FILE_TOO_LARGE";
    if (isRefused && !signal.aborted) setMade(null);
    tell(isRefused ? { step: "none", failure: film } : { step: "lost", failure: film });
  }
  async function take(file: File) {
    const signal = begin();
    setMade(null);
    setWay({ step: "making", share: 0 });
    const [{ makeSmall }, { takePoster }] = await Promise.all([
      import("./convert"),
      import("./poster"),
    ]);
    const onProgress = (share: number) => signal.aborted || setWay({ step: "making", share });
    const film = await makeSmall(file, { signal, onProgress }).catch(() => "VIDEO_UNREADABLE");
    if (signal.aborted) return;
    if (typeof film === "string") return setWay(refusal(film));
    const poster = await takePoster(film.blob).catch(() => null);
    if (signal.aborted) return;
    if (!poster) return setWay(refusal("VIDEO_NOT_PLAYED"));
    const next = { ...film, poster, url: URL.createObjectURL(film.blob) };
    setMade(next);
    await send(next, signal);
  }
  return {
    way,
    made,
    take,
    again: () => void (made && send(made, begin())),
    cancel() {
      stop.current?.abort();
      setMade(null);
      setWay(nothing);
    },
  };
}
