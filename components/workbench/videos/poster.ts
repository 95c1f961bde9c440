const AT_S = 1;
const LONGEST_MS = 15_000;
const QUALITY = 0.85;

const once = (element: HTMLVideoElement, event: string) =>
  new Promise<void>((resolve, reject) => {
    element.addEventListener(event, () => resolve(), { once: true });
    element.addEventListener("error", () => reject(new Error("not played")), { once: true });
    setTimeout(() => reject(new Error("too slow")), LONGEST_MS);
  });

/** A picture of the film's first second, as this browser plays it; throws where it can't. */
export async function takePoster(film: Blob): Promise<Blob> {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.preload = "auto";
  video.src = URL.createObjectURL(film);
  try {
    await once(video, "loadeddata");
    const seeked = once(video, "seeked");
    video.currentTime = Math.min(AT_S, video.duration / 2);
    await seeked;
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext("2d")?.drawImage(video, 0, 0);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("no picture"))),
        "image/jpeg",
        QUALITY,
      ),
    );
  } finally {
    URL.revokeObjectURL(video.src);
  }
}
