import { drawingOf } from "@/lib/media";

/** Enough to see where somebody speaks. */
const RATE = 8_000;

/** A recording as it is drawn in a message; "" where this browser can't read what it recorded. */
export async function drawSound(blob: Blob): Promise<string> {
  try {
    const context = new OfflineAudioContext(1, 1, RATE);
    const sound = await context.decodeAudioData(await blob.arrayBuffer());
    return drawingOf(sound.getChannelData(0));
  } catch {
    return "";
  }
}
