import { sendFile } from "@/components/shared/media/send";
import type { Uploaded } from "@/lib/media";
import type { Result } from "@/lib/platform/result";

const TRIES = 6;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Until the network is back, at most so long. */
const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const go = () => {
      clearTimeout(timer);
      resolve();
    };
    addEventListener("online", go, { once: true, signal });
    signal.addEventListener("abort", go, { once: true });
  });

type Watch = {
  signal: AbortSignal;
  onProgress: (share: number) => void;
  onWaiting: () => void;
};

/** Sends a file again while the network is away; it stays in the page until the server has it. */
export async function sendPatiently(
  blob: Blob,
  kind: "private-video" | "image",
  { signal, onProgress, onWaiting }: Watch,
): Promise<Result<Uploaded, string>> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await sendFile(blob, kind, { onProgress });
    const isLost = !answer.ok && (answer.code === "OFFLINE" || answer.code === "UPLOADS_BUSY");
    if (!isLost || attempt >= TRIES || signal.aborted) return answer;
    onWaiting();
    await pause(PAUSES_MS[attempt] ?? 15_000, signal);
  }
}
